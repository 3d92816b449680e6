import type { ComponentChildren } from 'preact';
import type { NoteBox } from '../domain';
import { EmptyTable } from '../parts/note-wall';
import { SureButton } from '../parts/sure-button';
import { RepliesTo } from '../parts/write-back';
import { Heading, headingShown } from '../shell/heading';
import { useLostFocus } from '../shell/lost-focus';
import { t } from '../text/text';

export interface OwnNoteShown {
  key: string;
  text: string;
  box: NoteBox;
  replies: readonly string[];
  /** Its newest answer was not there when this person last looked. */
  isNew: boolean;
}

export interface OwnNotesProps {
  session: string;
  notes: readonly OwnNoteShown[];
  /** Not out yet. */
  onTheirWay: readonly { id: string; text: string }[];
  /** Why they are not. */
  why: string;
  /** Its key, in words that can be copied down. */
  keyWords: (note: OwnNoteShown) => ComponentChildren;
  onForget: (key: string) => void;
  onBack: () => void;
}

/** Notes that went out from here with no name: only this phone knows that they are mine. */
export function OwnNotes(props: OwnNotesProps) {
  const { notes, onTheirWay, onForget } = props;
  const press = useLostFocus(headingShown, [notes.length]);
  const forget = (key: string) => {
    press();
    onForget(key);
  };
  return (
    <>
      <Heading what={t('own-notes-title')} session={props.session} />
      <p>{t('own-notes-only-here')}</p>
      {notes.length + onTheirWay.length === 0 && <EmptyTable words={t('own-notes-none')} />}
      {onTheirWay.length > 0 && (
        <section class="stack" aria-labelledby="own-notes-way">
          <h2 id="own-notes-way">{t('own-notes-way')}</h2>
          <p class="on-its-way">{props.why}</p>
          <ul class="plain stack">
            {onTheirWay.map(({ id, text }) => (
              <li class="panel flat note-words" dir="auto" key={id}>
                {text}
              </li>
            ))}
          </ul>
        </section>
      )}
      {notes.length > 0 && (
        <ul class="plain stack" aria-label={t('own-notes-title')}>
          {notes.map((note) => (
            <li class={note.isNew ? 'panel butter' : 'panel'} key={note.key}>
              <OneOfMine note={note} keyWords={props.keyWords} onForget={forget} />
            </li>
          ))}
        </ul>
      )}
      <button type="button" class="button" onClick={props.onBack}>
        {t('back-to-session')}
      </button>
    </>
  );
}

type OneProps = Pick<OwnNotesProps, 'keyWords' | 'onForget'> & { note: OwnNoteShown };

function OneOfMine({ note, keyWords, onForget }: OneProps) {
  const { key, text, box, replies, isNew } = note;
  return (
    <>
      {isNew && <p class="strong">{t('own-notes-new')}</p>}
      <p class="note-words" dir="auto">
        {text}
      </p>
      <p class="hint">{t('own-notes-where', { box })}</p>
      <RepliesTo replies={replies} />
      {replies.length === 0 && <p class="hint">{t('own-notes-no-reply')}</p>}
      {keyWords(note)}
      <p class="hint">{t('own-notes-forget-hint')}</p>
      <div class="buttons">
        <SureButton
          words={t('own-notes-forget')}
          sure={t('own-notes-forget-sure')}
          about={text.slice(0, 40)}
          onSure={() => onForget(key)}
        />
      </div>
    </>
  );
}
