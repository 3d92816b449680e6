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
  const [writesOn, setWritesOn] = useState(false);
  const hasWords = writing.draft !== '' || writing.state === 'not_sent_yet';
  const isShown = takesNotes || writesOn || hasWords;
  const press = useLostFocus(headingShown, [isShown]);
  useOverSaid(takesNotes, hasWords);
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
      <NoteTakerDesk
        {...(takesNotes
          ? { title: t('note-taker-you'), leave: t('note-taker-stop'), onLeave: stop }
          : {
              title: t('note-taker-over'),
              hint: t('note-taker-over-hint'),
              leave: t('put-away'),
              onLeave: putAway,
            })}
        draft={writing.draft}
        state={writing.state}
        onDraft={(text) => {
          setWritesOn(!takesNotes);
          writing.onDraft(text);
        }}
        onAdd={() => {
          press();
          setWritesOn(false);
          writing.send((text) => store.send({ kind: 'add_note', body: { table, text } }));
        }}
      />
    </>
  );
}

/** Who has nothing in the box has nothing to hear of. */
function useOverSaid(takesNotes: boolean, hasWords: boolean): void {
  const took = useRef(takesNotes);
  useEffect(() => {
    const text = `${t('note-taker-over')}. ${t('note-taker-over-hint')}`;
    if (took.current && !takesNotes && hasWords) announcer.say({ text, about: 'mine' });
    took.current = takesNotes;
  }, [takesNotes]);
}
