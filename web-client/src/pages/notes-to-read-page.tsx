import { useEffect, useState } from 'preact/hooks';
import { Fold } from '../parts/fold';
import { NoticeLine } from '../parts/notice-line';
import { Problem } from '../parts/problem';
import { SureButton } from '../parts/sure-button';
import { WriteBack } from '../parts/write-back';
import type { HeldNote, View } from '../protocol/types.generated';
import { isToSeeFirst } from '../read-first/words-to-see-first';
import { headingShown } from '../shell/heading';
import { useLostFocus } from '../shell/lost-focus';
import { useNews } from '../shell/news';
import { announcer } from '../shell/speaker';
import { t } from '../text/text';
import { NotesToRead, type NoteToRead } from '../views/notes-to-read';
import { ConcernsPart } from './concerns-part';
import { useKeptWords } from './kept-words';
import { localSupport } from './local-support';
import type { PageNeeds } from './needs';
import { refusalWords } from './refusal-words';
import { useSends } from './sends';
import { readsFirst } from './who-reads';

type Needs = Pick<PageNeeds, 'store' | 'view'>;

const boxes = 'write_back.';

/** Notes with no name before the others see them: a panel of the desk, and a page of whoever reads. */
export function NotesToReadPage({
  store,
  view,
  api,
  device,
  ...way
}: Pick<PageNeeds, 'store' | 'view' | 'api' | 'device'> & { back: string; onBack: () => void }) {
  const sends = useSends(store);
  const waiting = toDecideOn(view);
  const [chosen, setChosen] = useState<string | null>(null);
  // The one that is read stays, whatever comes meanwhile.
  const note = waiting.find(({ id }) => id === chosen) ?? waiting[0] ?? null;
  useEffect(() => setChosen(note?.id ?? null), [note?.id]);
  const kept = view.held.filter(({ kept_private }) => kept_private);
  return (
    <NotesToRead
      {...way}
      session={view.title}
      note={note}
      waiting={waiting.filter(({ id }) => id !== note?.id)}
      keptPrivate={kept.map((held) => held.note)}
      answering={useShownMeanwhile({ store, view })}
      refusal={sends.refused === null ? null : refusalWords(sends.refused)}
      local={localSupport(view)}
      concerns={<ConcernsPart store={store} view={view} api={api} device={device} />}
      onRead={setChosen}
      onShow={(id) => void sends.send({ kind: 'show_held_note', body: { id } })}
      onKeepPrivate={(id) => void sends.send({ kind: 'keep_note_private', body: { id } })}
      writeBack={({ id, text }) => (
        <WriteBackPart key={id} store={store} view={view} id={id} text={text} />
      )}
    >
      <StopReading store={store} view={view} />
    </NotesToRead>
  );
}

/** For a note with no name, shown or not. */
export function WriteBackPart({ store, view, id, text }: Needs & { id: string; text: string }) {
  const writing = useKeptWords(store, boxes + id);
  const send = () =>
    void writing.send({ kind: 'write_back', body: { id, text: writing.draft.trim() } });
  return (
    <Fold words={t('write-back')} open={writing.draft !== ''}>
      <WriteBack
        {...writing}
        about={text.slice(0, 40)}
        replies={view.replies.filter(({ note }) => note === id).map((reply) => reply.text)}
        onSend={send}
      />
    </Fold>
  );
}

/** How many wait to be read, on every page of whoever reads. `isOpen`: they are being read. */
export function NotesToReadLine({
  store,
  view,
  isOpen,
  onRead,
}: Needs & { isOpen: boolean; onRead: () => void }) {
  const reads = readsFirst(view, store.me.value);
  const waiting = reads ? toDecideOn(view) : [];
  const keyOf = ({ id }: NoteToRead) => id;
  useNews(waiting, keyOf, ({ length }) =>
    announcer.count('to-read', length, (count) => t('to-read-said', { count })),
  );
  if (isOpen || waiting.length === 0) return null;
  return (
    <NoticeLine
      words={t('to-read-line', { count: waiting.length })}
      action={t('to-read-go')}
      onOpen={onRead}
    />
  );
}

/** Whoever took it on, and is no host, can hand it back. */
function StopReading({ store, view }: Needs) {
  const sends = useSends(store);
  const isMine = view.reader !== null && view.reader === store.me.value;
  const press = useLostFocus(headingShown, [isMine]);
  if (!isMine) return null;
  const stop = () => {
    press();
    void sends.send({ kind: 'stop_being_reader', body: {} });
  };
  return (
    <>
      {sends.refused !== null && <Problem words={refusalWords(sends.refused)} />}
      <div class="buttons">
        <SureButton
          words={t('to-read-stop')}
          sure={t('to-read-stop-sure')}
          about={t('to-read-title')}
          sending={sends.sending}
          onSure={stop}
        />
      </div>
    </>
  );
}

/** Those that should be seen first, then the others, each as they came. Pure. */
function toDecideOn({ held }: View): NoteToRead[] {
  const open = held.filter(({ kept_private }) => !kept_private).map(({ note }) => note);
  return [
    ...open.filter(({ text }) => isToSeeFirst(text)),
    ...open.filter(({ text }) => !isToSeeFirst(text)),
  ];
}

/** Boxes that somebody writes in, of notes that another reader showed meanwhile. */
function useShownMeanwhile({ store, view }: Needs): NoteToRead[] {
  const isHeld = (id: string) => view.held.some(({ note }: HeldNote) => note.id === id);
  const [begun] = useState(() => new Set<string>());
  for (const box of store.drafts.boxes(boxes)) begun.add(box.slice(boxes.length));
  return shownNotes(view).filter(({ id }) => begun.has(id) && !isHeld(id));
}

function shownNotes({ chat, park, notes, feedback }: View): NoteToRead[] {
  const shown = (box: NoteToRead['box'], all: readonly { id: string; text: string }[]) =>
    all.map(({ id, text }) => ({ id, text, box }));
  return [
    ...shown('chat', chat),
    ...shown('car_park', park),
    ...shown('together', notes),
    ...shown('feedback', feedback),
  ];
}
