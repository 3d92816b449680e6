import { useEffect, useRef, useState } from 'preact/hooks';
import type { Reach } from '../api';
import type { HeldCaption } from '../captions/caption-lines';
import { useLitScreen } from '../cues/use-cues';
import { SignerSpace } from '../parts/signer-space';
import { linkHost } from '../plans/web-link';
import type { Step, View } from '../protocol/types.generated';
import { stepScope, viewAt } from '../session/block';
import { sessionScope } from '../session/look-ups';
import { t } from '../text/text';
import type { QrCode } from '../views/invite';
import type { WallReading } from '../views/room-reading';
import { RoomScreen, type RoomStage } from '../views/room-screen';
import { useCaptionsLanguage } from './captions-language';
import { captionsSeen, shownCaptions } from './captions-shown';
import { gatheringClock } from './gathering';
import { joinAddress, joinLink, typedAddress } from './join-address';
import type { PageNeeds } from './needs';
import {
  allTurns,
  having,
  lineFromHost,
  nextTurn,
  notesOnWall,
  openStep,
  peopleIn,
  personCalled,
  questionsOf,
  tableOf,
  turnsDone,
  typedTurn,
} from './seen';
import { shownBreak } from './shown-break';
import { titleOf } from './step-words';
import { pageOf } from './typed-pages';
import { wallCards } from './wall-cards';
import { useSomebodyAtScreen, useWallLook } from './wall-look';
import { roomForReading, type TakenUp, typedLeavesNoCards } from './wall-space';
import { tablesWalk, wallTables } from './wall-tables';

/** The wall: nothing to press until somebody stands at it, and nothing that only some may know. */
export function RoomPage({ store, view: seen, api, device, clocks }: PageNeeds) {
  const all = publicPart(seen);
  const table = tableOf(all, null);
  const view = viewAt(all, table);
  useLitScreen();
  const join = useJoin(view, api, device.key);
  const here = store.here.value;
  const now = store.now.value;
  const walks = tablesWalk(view);
  const stage = walks ? 'turn' : stageOf(view);
  const captions = useCaptionsOnWall(store.captions.value, view, now);
  const captioned = captions.length > 0;
  const said = lineFromHost(view, now, 'wall');
  const old = store.dimmed.value && store.line.value !== 'fine';
  const lines = Number(said !== null) + Number(old);
  const { signer, plain, chooseSigner } = useWallLook();
  const hasSigner = signer !== 'none';
  const cards = wallCards(view, now, captioned || lines > 0 || hasSigner);
  const gathering = gatheringClock({ store, view, clocks });
  const called = gathering !== null;
  const taken = { captioned, lines, cards: cards.length, called, signer: hasSigner };
  const tables = wallTables(view, stage, here, now, taken);
  const cardsWait = tables?.shows === 'typed' && typedLeavesNoCards(taken);
  const turn = stage === 'turn' ? having(table) : undefined;
  const next = stage === 'turn' ? nextTurn(view, table, here) : undefined;
  const typed = typedTurn(view, turn);
  const scope = stage === 'turn' && !walks ? (table?.id ?? sessionScope) : stepScope(view, table);
  const note = useOneInTurn(stage === 'together' ? notesOnWall(view) : [], now);
  const agreed = useOneInTurn(stage === 'before' ? view.agreements.filter(isSettled) : [], now);
  const someoneAtScreen = useSomebodyAtScreen();
  useEffect(() => {
    document.title = t('page-title', { what: t('room-title'), session: view.title });
  }, [view.title]);
  return (
    <RoomScreen
      session={view.title}
      stage={stage}
      question={questionOf(view, stage)}
      people={peopleIn(view, here)}
      now={personCalled(view, turn?.who ?? null)}
      next={personCalled(view, next?.who ?? null)}
      clock={clocks.show(view, scope, store.levels.value, now)}
      turns={turnsDone(allTurns(view))}
      reading={readingOf(view, taken)}
      tables={tables}
      gathering={gathering}
      rest={shownBreak(view, table)}
      captions={shownCaptions(captions)}
      captionsFrom={captions[captions.length - 1]?.source ?? null}
      note={note === null ? null : { note: note.item, nth: note.nth, all: note.all }}
      agreed={agreed?.item.text ?? null}
      typed={typed === null ? null : pageOf(typed, now)}
      join={join}
      signer={signer}
      cards={cardsWait ? [] : cards}
      said={said}
      old={old}
      plain={plain}
    >
      {!plain && <SignerSpace signer={signer} shown={someoneAtScreen} onChoose={chooseSigner} />}
    </RoomScreen>
  );
}

/** A host may open this page too: what is for hosts and keepers alone stays off the wall. */
function publicPart(view: View): View {
  const clocks = Object.entries(view.clocks).filter(([, clock]) => !clock.private);
  return { ...view, clocks: Object.fromEntries(clocks), calls: [] };
}

const stages: Record<Step['kind'], RoomStage> = {
  welcome: 'before',
  reflect: 'reflect',
  have_your_say: 'turn',
  reflect_together: 'together',
  still_got_time: 'together',
  break: 'break',
  feedback: 'end',
  close: 'end',
  scene: 'reading',
  venue: 'reading',
  confidentiality: 'reading',
};

function stageOf(view: View): RoomStage {
  if (view.status === 'closed') return 'end';
  const step = openStep(view);
  return step === undefined ? 'before' : stages[step.kind];
}

/** Words of a step that sets the scene, and whose page there is to see. */
function readingOf(view: View, taken: TakenUp): WallReading {
  const { words = '', link = '' } = openStep(view) ?? {};
  return { words, host: linkHost(link), room: roomForReading(taken) };
}

function questionOf(view: View, stage: RoomStage): string {
  const step = openStep(view);
  const own = step?.questions[0];
  if (stage === 'end') return view.title;
  if (stage === 'reading' && step !== undefined) return titleOf(step);
  if (own !== undefined) return own;
  if (stage === 'break') return t('room-stage-break');
  if (step?.kind === 'reflect_together') return t('together-heard');
  if (step?.kind === 'still_got_time') return t('together-not_said');
  return questionsOf(view)[0] ?? view.title;
}

/** Long after the last word nobody reads them any more, and the wall has better uses. */
const captionsMs = 5 * 60_000;

function useCaptionsOnWall(held: readonly HeldCaption[], view: View, now: number) {
  const [wanted] = useCaptionsLanguage();
  const { lines } = captionsSeen(held, view, null, wanted);
  const newest = lines[lines.length - 1];
  const isNews = newest !== undefined && now - newest.at < captionsMs;
  return isNews && view.status !== 'closed' ? lines : [];
}

function useJoin(view: View, api: PageNeeds['api'], key: string) {
  const [reach, setReach] = useState<Reach | null>(null);
  const [qr, setQr] = useState<QrCode | null>(null);
  useEffect(() => {
    void api.reach(key).then((answer) => setReach(answer.ok ? answer.value : null));
  }, []);
  const { origin } = joinAddress(reach, location.origin);
  const link = joinLink(origin, view.code, view.join_key);
  useEffect(() => {
    void api.makeQr({ text: link }, key).then((answer) => setQr(answer.ok ? answer.value : null));
  }, [link]);
  return { code: view.code, address: typedAddress(origin), qr };
}

const isSettled = ({ settled }: View['agreements'][number]) => settled;

const noteMs = 9_000;

/** One after the other, and round again: what is new waits for its turn and pushes nothing away. */
function useOneInTurn<Item extends { id: string }>(items: readonly Item[], now: number) {
  const shown = useRef<{ id: string; since: number } | null>(null);
  if (items.length === 0) {
    shown.current = null;
    return null;
  }
  const at = items.findIndex(({ id }) => id === shown.current?.id);
  const stays = at >= 0 && now - (shown.current?.since ?? 0) < noteMs;
  const nth = stays ? at : (at + 1) % items.length;
  const item = items[nth];
  if (item === undefined) return null;
  if (!stays) shown.current = { id: item.id, since: now };
  return { item, nth: nth + 1, all: items.length };
}
