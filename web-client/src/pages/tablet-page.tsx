import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useLitScreen } from '../cues/use-cues';
import type { Participant } from '../domain';
import { findParticipant } from '../session/look-ups';
import { announcer } from '../shell/speaker';
import { type Keep, MemoryKeep } from '../storage';
import { storeAsSeat } from '../store/as-seat';
import { t } from '../text/text';
import { whoName } from '../text/who';
import { Tablet } from '../views/tablet';
import { TabletCover } from '../views/tablet-cover';
import type { PageNeeds } from './needs';
import { refusalWords } from './refusal-words';
import { RoundPage } from './round-page';
import { seatHavingTurn, seatsInCareMax, seatsOf } from './seats';
import { peopleIn, personCalled } from './seen';
import { useSends } from './sends';
import { hasClock } from './shown-clock';

/** Where the tablet is: between two people, on its way to somebody, or in their hands. */
type Hands = { at: 'table' } | { at: 'cover' | 'seat'; who: string };

/** A tablet for several people. Each has a page of their own, and nobody sees another's. */
export function TabletPage(needs: PageNeeds) {
  const { store, view } = needs;
  const [hands, setHands] = useState<Hands>({ at: 'table' });
  const words = useRef(new MemoryKeep());
  const me = store.me.value;
  const seats = seatsOf(view, me);
  const everyone = peopleIn(view, store.here.value);
  const turn = personCalled(view, seatHavingTurn(view, seats)?.id ?? null);
  const held = hands.at === 'table' ? undefined : seats.find(({ id }) => id === hands.who);
  const seat = personCalled(view, held?.id ?? null);
  const passTo = (who: string) => setHands({ at: 'cover', who });
  useLitScreen();
  useTurnSaid(turn, everyone);
  if (seat === null) return <BetweenHands {...needs} turn={turn} onPass={passTo} />;
  if (hands.at === 'cover') {
    return (
      <TabletCover
        session={view.title}
        seat={seat}
        everyone={everyone}
        onHere={() => setHands({ at: 'seat', who: seat.id })}
      />
    );
  }
  return (
    <>
      {turn !== null && turn.id !== seat.id && (
        <div class="line-bar">
          <p>{t('tablet-turn', { who: whoName(turn, everyone) })}</p>
          <button type="button" class="button" onClick={() => passTo(turn.id)}>
            {t('tablet-pass', { who: whoName(turn, everyone) })}
          </button>
        </div>
      )}
      <SeatPage key={seat.id} {...needs} who={seat.id} words={words.current} />
      <button type="button" class="button" onClick={() => setHands({ at: 'table' })}>
        {t('tablet-done')}
      </button>
    </>
  );
}

interface BetweenProps extends PageNeeds {
  turn: Participant | null;
  onPass: (who: string) => void;
}

function BetweenHands({ store, view, clocks, turn, onPass }: BetweenProps) {
  const sends = useSends(store);
  const [aloud, setAloud] = useState<string | null>(null);
  const me = store.me.value;
  const seats = seatsOf(view, me);
  const table = findParticipant(view, me)?.table ?? '';
  const now = store.now.value;
  return (
    <Tablet
      session={view.title}
      seats={seats.flatMap(({ id }) => personCalled(view, id) ?? [])}
      everyone={peopleIn(view, store.here.value)}
      turn={turn}
      aloud={turn !== null && aloud === turn.id}
      clock={hasClock(view, table) ? clocks.show(view, table, store.levels.value, now) : null}
      full={seats.length >= seatsInCareMax}
      refusal={sends.refused === null ? null : refusalWords(sends.refused)}
      onPass={onPass}
      onAloud={() => setAloud(turn?.id ?? null)}
      onFinished={(who) => void sends.send({ kind: 'finish_turn', body: { table, who } })}
      onAdd={(name) => void sends.send({ kind: 'add_seat', body: { table, name } })}
      onMine={() => void sends.send({ kind: 'change_me', body: { mode: 'take_turns' } })}
    />
  );
}

/** The round as this person sees it. Their words are held while the page is open, and no longer. */
function SeatPage({ who, words, ...needs }: PageNeeds & { who: string; words: Keep }) {
  const { store } = needs;
  const theirs = useMemo(() => storeAsSeat(store, who, words), [store, who]);
  return <RoundPage {...needs} store={theirs} />;
}

/** Nobody may be looking at a tablet on the table: it asks for the next person aloud. */
function useTurnSaid(turn: Participant | null, everyone: readonly Participant[]): void {
  useEffect(() => {
    if (turn === null) return;
    const text = t('tablet-turn', { who: whoName(turn, everyone) });
    announcer.say({ text, region: 'alert', about: 'urgent' });
  }, [turn?.id]);
}
