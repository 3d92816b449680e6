import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Problem } from '../parts/problem';
import { headingShown } from '../shell/heading';
import { useLostFocus } from '../shell/lost-focus';
import { announcer } from '../shell/speaker';
import { t } from '../text/text';
import { NoteTakerDesk } from '../views/note-taker';
import { DraftLeft } from './draft-left';
import type { PageNeeds } from './needs';
import { refusalWords } from './refusal-words';
import { tableOf } from './seen';
import { useSends } from './sends';
import { useWriting } from './writing';

type Needs = Pick<PageNeeds, 'store' | 'view'>;

const boxes = 'notes.';

/**
 * The box of whoever takes notes, and what somebody wrote at a table where they sit no more, or in a
 * session that is over.
 */
export function NotesForTable({ store, view }: Needs) {
  const me = store.me.value;
  const table = view.status === 'closed' ? undefined : tableOf(view, me);
  const left = useMemo(
    () => store.drafts.boxes(boxes).filter((box) => box !== boxes + table?.id),
    [table?.id],
  );
  return (
    <>
      {table !== undefined && (
        <Notes key={table.id} store={store} table={table.id} takesNotes={table.note_taker === me} />
      )}
      {left.map((box) => (
        <DraftLeft key={box} store={store} box={box} why={t('note-not-added')} />
      ))}
    </>
  );
}

interface NotesProps {
  store: Needs['store'];
  table: string;
  takesNotes: boolean;
}

/** Somebody else may take notes at any moment. Whoever was writing writes on, and adds what they have. */
function Notes({ store, table, takesNotes }: NotesProps) {
  const sends = useSends(store);
  const writing = useWriting(store, boxes + table);
  const box = useRef<HTMLDivElement>(null);
  const [writesOn, setWritesOn] = useWritesOn(takesNotes, box);
  const hasWords = writing.draft !== '' || writing.state === 'not_sent_yet';
  const isShown = takesNotes || writesOn || hasWords;
  const press = useLostFocus(headingShown, [isShown, sends.refused]);
  const over = { title: t('note-taker-over'), hint: hasWords ? t('note-taker-over-hint') : '' };
  useOverSaid(takesNotes, isShown ? over : null);
  if (!isShown) return null;
  const stop = () => {
    press();
    void sends.send({ kind: 'stop_being_note_taker', body: { table } });
  };
  const putAway = () => {
    press();
    setWritesOn(false);
    writing.onDraft('');
  };
  return (
    <>
      {sends.refused !== null && <Problem words={refusalWords(sends.refused)} />}
      <div ref={box}>
        <NoteTakerDesk
          {...(takesNotes
            ? { title: t('note-taker-you'), hint: '', leave: t('note-taker-stop'), onLeave: stop }
            : { ...over, leave: t('put-away'), onLeave: putAway })}
          draft={writing.draft}
          state={writing.state}
          onDraft={(text) => {
            setWritesOn(!takesNotes);
            writing.onDraft(text);
          }}
          onAdd={() => {
            // The box of whoever takes notes stays, and the focus with it.
            if (!takesNotes) press();
            setWritesOn(false);
            writing.send((text) => store.send({ kind: 'add_note', body: { table, text } }));
          }}
        />
      </div>
    </>
  );
}

/** Somebody else takes notes from now on: a box with the focus in it, also an empty one, may not go. */
function useWritesOn(takesNotes: boolean, box: RefObject<HTMLElement | null>) {
  const [took, setTook] = useState(takesNotes);
  const [writesOn, setWritesOn] = useState(false);
  if (took !== takesNotes) {
    setTook(takesNotes);
    const isWriting = box.current?.querySelector('form')?.contains(document.activeElement);
    setWritesOn(!takesNotes && isWriting === true);
  }
  return [writesOn, setWritesOn] as const;
}

/** Whoever has no box has nothing to hear of. */
function useOverSaid(takesNotes: boolean, over: { title: string; hint: string } | null): void {
  const took = useRef(takesNotes);
  useEffect(() => {
    if (took.current && !takesNotes && over !== null)
      announcer.say({ text: `${over.title}. ${over.hint}`.trim(), about: 'mine' });
    took.current = takesNotes;
  }, [takesNotes]);
}
