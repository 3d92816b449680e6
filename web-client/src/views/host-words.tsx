import type { ComponentChildren } from 'preact';
import type { Note } from '../domain';
import { EmptyTable } from '../parts/note-wall';
import { Problem } from '../parts/problem';
import { SureButton } from '../parts/sure-button';
import { WhatToDo } from '../parts/what-to-do';
import { Heading } from '../shell/heading';
import { useReadFirst } from '../shell/read-first';
import type { LocalSupport } from '../shell/support-panel';
import { t } from '../text/text';
import { whoName } from '../text/who';

interface HostWordsProps {
  session: string;
  chat: readonly Note[];
  notes: readonly Note[];
  refusal: string | null;
  /** Who to call here; null: nobody is named. */
  local: LocalSupport | null;
  /** Under a note with no name: an answer to whoever wrote it. */
  writeBack: (note: Note) => ComponentChildren;
  onHideChat: (id: string) => void;
  /** Of the notes, those on the room screen. */
  onWall: ReadonlySet<string>;
  onRemoveNote: (id: string) => void;
  onPutOnWall: (id: string) => void;
  onTakeOffWall: (id: string) => void;
  /** Beside a note or a message: whether it is in the car park too. */
  toCarPark?: (words: Note) => ComponentChildren;
  onBack: () => void;
}

/** What people wrote, for whoever looks after the wall. */
export function HostWords(props: HostWordsProps) {
  return (
    <>
      <Heading what={t('words-title')} session={props.session} />
      {props.refusal !== null && <Problem words={props.refusal} />}
      <WhatToDo words={t('help-what')} local={props.local} />
      <h2>{t('notes')}</h2>
      <p class="hint">{t('words-wall')}</p>
      <Words words={props.notes} empty={t('notes-empty')} writeBack={props.writeBack}>
        {(note) => (
          <>
            <WallButton {...props} note={note} />
            {props.toCarPark?.(note)}
            <SureButton
              words={t('words-remove')}
              sure={t('words-remove-sure')}
              about={note.text.slice(0, 40)}
              onSure={() => props.onRemoveNote(note.id)}
            />
          </>
        )}
      </Words>
      <h2>{t('chat')}</h2>
      <Words words={props.chat} empty={t('chat-empty')} writeBack={props.writeBack}>
        {(note) => (
          <>
            {props.toCarPark?.(note)}
            <SureButton
              words={t('words-hide')}
              sure={t('words-hide-sure')}
              about={note.text.slice(0, 40)}
              onSure={() => props.onHideChat(note.id)}
            />
          </>
        )}
      </Words>
      <button type="button" class="button" onClick={props.onBack}>
        {t('back-to-desk')}
      </button>
    </>
  );
}

/** One button that says what it does now: pressed twice it would undo itself, so words are read first. */
function WallButton({ note, onWall, onPutOnWall, onTakeOffWall }: HostWordsProps & { note: Note }) {
  const stands = onWall.has(note.id);
  const isRead = useReadFirst(`${stands} ${note.text}`);
  const press = () => {
    if (isRead()) (stands ? onTakeOffWall : onPutOnWall)(note.id);
  };
  return (
    <button type="button" class="button" onClick={press}>
      {t(stands ? 'words-off-wall' : 'words-on-wall')}
      <span class="for-ears">: {note.text.slice(0, 40)}</span>
    </button>
  );
}

interface WordsProps {
  words: readonly Note[];
  empty: string;
  writeBack: HostWordsProps['writeBack'];
  children: (note: Note) => ComponentChildren;
}

function Words({ words, empty, writeBack, children }: WordsProps) {
  if (words.length === 0) return <EmptyTable words={empty} />;
  return (
    <ul class="notes plain">
      {words.map((note) => (
        <li class="note" key={note.id}>
          <p class="note-words" dir="auto">
            {note.text}
          </p>
          <p class="hint">
            <bdi>{note.author === null ? t('note-no-name') : whoName(note.author, [])}</bdi>
          </p>
          <div class="buttons">{children(note)}</div>
          {note.author === null && writeBack(note)}
        </li>
      ))}
    </ul>
  );
}
