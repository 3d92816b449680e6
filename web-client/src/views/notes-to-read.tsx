import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { NoNameBox } from '../domain';
import { EmptyTable } from '../parts/note-wall';
import { Problem } from '../parts/problem';
import { SureButton } from '../parts/sure-button';
import { WhatToDo } from '../parts/what-to-do';
import { Heading } from '../shell/heading';
import { useReadFirst } from '../shell/read-first';
import type { LocalSupport } from '../shell/support-panel';
import { t } from '../text/text';

export interface NoteToRead {
  id: string;
  text: string;
  /** Where it stands once it is shown. */
  box: NoNameBox;
}

export interface NotesToReadProps {
  session: string;
  /** The one that is big, to be decided on; null where none is left. */
  note: NoteToRead | null;
  /** Then these. */
  waiting: readonly NoteToRead[];
  keptPrivate: readonly NoteToRead[];
  /** Shown by somebody else, while an answer to them stood in its box here. */
  answering: readonly NoteToRead[];
  refusal: string | null;
  onRead: (id: string) => void;
  onShow: (id: string) => void;
  onKeepPrivate: (id: string) => void;
  /** The box to write back in. */
  writeBack: (note: NoteToRead) => ComponentChildren;
  /** Who to call here; null: nobody is named. */
  local: LocalSupport | null;
  /** What was written down of concerns, and a box for another. */
  concerns?: ComponentChildren;
  back: string;
  onBack: () => void;
  /** For whoever took it on: a way out of it. */
  children?: ComponentChildren;
}

/** Notes with no name, before the others see them: one at a time, and nobody knows whose it is. */
export function NotesToRead(props: NotesToReadProps) {
  const { note, waiting, keptPrivate, answering } = props;
  const isNothing = note === null && keptPrivate.length === 0 && answering.length === 0;
  return (
    <>
      <Heading what={t('to-read-title')} session={props.session} />
      <p>{t('to-read-sees')}</p>
      {props.refusal !== null && <Problem words={props.refusal} />}
      {isNothing && <EmptyTable words={t('to-read-none')} />}
      <OneNote {...props} />
      <List title={t('to-read-then')} notes={waiting}>
        {({ id, text }) => (
          <button type="button" class="button" onClick={() => props.onRead(id)}>
            {t('to-read-open')}
            <About text={text} />
          </button>
        )}
      </List>
      <List title={t('to-read-shown')} notes={answering}>
        {props.writeBack}
      </List>
      <List title={t('to-read-kept')} notes={keptPrivate}>
        {(kept) => (
          <>
            <div class="buttons">
              <SureButton
                words={t('to-read-show-after-all')}
                sure={t('to-read-show-sure')}
                about={begin(kept.text)}
                onSure={() => props.onShow(kept.id)}
              />
            </div>
            {props.writeBack(kept)}
            <Help {...props} />
          </>
        )}
      </List>
      {props.concerns}
      {props.children}
      <button type="button" class="button" onClick={props.onBack}>
        {props.back}
      </button>
    </>
  );
}

/** Another one under a finger is not what it meant to press; and a focus that was in it is kept. */
function OneNote(props: NotesToReadProps) {
  const { note, onShow, onKeepPrivate, writeBack } = props;
  const part = useRef<HTMLElement>(null);
  const shown = useRef(note?.id);
  const isRead = useReadFirst(note?.id ?? null);
  useEffect(() => {
    if (shown.current !== note?.id && document.activeElement === document.body)
      part.current?.focus();
    shown.current = note?.id;
  }, [note?.id]);
  if (note === null) return null;
  const act = (run: (id: string) => void) => () => {
    if (isRead()) run(note.id);
  };
  return (
    <section class="panel" key={note.id} aria-label={t('to-read-now')} tabIndex={-1} ref={part}>
      <p class="note-words big-note" dir="auto">
        {note.text}
      </p>
      <Where note={note} />
      <div class="buttons pairs">
        <button type="button" class="button main" onClick={act(onShow)}>
          {t('to-read-show')}
          <About text={note.text} />
        </button>
        <button type="button" class="button" onClick={act(onKeepPrivate)}>
          {t('to-read-keep')}
          <About text={note.text} />
        </button>
      </div>
      {writeBack(note)}
      <Help {...props} />
    </section>
  );
}

/** What to do now; and, once for all notes, somewhere to write it down. */
function Help({ local, concerns }: NotesToReadProps) {
  return (
    <WhatToDo words={t('to-read-help')} local={local}>
      {concerns !== undefined && (
        <a class="button" href="#concerns">
          {t('concern-go')}
        </a>
      )}
    </WhatToDo>
  );
}

interface ListProps {
  title: string;
  notes: readonly NoteToRead[];
  children: (note: NoteToRead) => ComponentChildren;
}

function List({ title, notes, children }: ListProps) {
  if (notes.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul class="plain stack">
        {notes.map((note) => (
          <li class="panel flat" key={note.id}>
            <p class="note-words" dir="auto">
              {note.text}
            </p>
            <Where note={note} />
            {children(note)}
          </li>
        ))}
      </ul>
    </>
  );
}

function Where({ note }: { note: NoteToRead }) {
  return <p class="hint">{t('to-read-where', { box: note.box })}</p>;
}

function About({ text }: { text: string }) {
  return <span class="for-ears">: {begin(text)}</span>;
}

function begin(text: string): string {
  return text.slice(0, 40);
}
