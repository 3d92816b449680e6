import { useEffect, useMemo, useState } from 'preact/hooks';
import { useLitScreen } from '../cues/use-cues';
import type { Participant } from '../domain';
import { findParticipant } from '../session/look-ups';
import { announcer } from '../shell/speaker';
import { storeAsSeat } from '../store/as-seat';
import { seatWordsOn } from '../store/seat-words';
import { t } from '../text/text';
import { whoName } from '../text/who';
import { Tablet } from '../views/tablet';
import { TabletCover } from '../views/tablet-cover';
import { Gathering } from './gathering';
import { NeedBar } from './need-part';
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
  const me = store.me.value;
  const seats = seatsOf(view, me);
  const everyone = peopleIn(view, store.here.value);
  const turn = personCalled(view, seatHavingTurn(view, seats)?.id ?? null);
  const held = hands.at === 'table' ? undefined : seats.find(({ id }) => id === hands.who);
  const seat = personCalled(view, held?.id ?? null);
  const passTo = (who: string) => setHands({ at: 'cover', who });
  useLitScreen();
  useTurnSaid(turn, held?.id ?? null, everyone);
  if (seat === null) {
    return (
      <>
        <Gathering {...needs} />
        <BetweenHands {...needs} turn={turn} onPass={passTo} />
      </>
    );
  }
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
      <SeatPage key={seat.id} {...needs} who={seat.id} />
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
    <>
      <NeedBar store={store} view={view} />
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
        onAdd={(name) => void sends.sendAtOnce({ kind: 'add_seat', body: { table, name } })}
        onMine={() => void sends.send({ kind: 'change_me', body: { mode: 'take_turns' } })}
      />
    </>
  );
}

/** The round as this person sees it. Their words are held while the document lives, and no longer. */
function SeatPage({ who, ...needs }: PageNeeds & { who: string }) {
  const { store, device } = needs;
  const theirs = useMemo(() => storeAsSeat(store, who, seatWordsOn(device)), [store, who]);
  return <RoundPage {...needs} store={theirs} />;
}

/**
 * Nobody may be looking at a tablet on the table: it asks for the next person aloud. Whoever holds
 * it is told calmly, and nobody is told to pass it to themselves.
 */
function useTurnSaid(
  turn: Participant | null,
  holder: string | null,
  everyone: readonly Participant[],
): void {
  useEffect(() => {
    if (turn === null || turn.id === holder) return;
    const text = t('tablet-turn', { who: whoName(turn, everyone) });
    if (holder === null) announcer.say({ text, region: 'alert', about: 'urgent' });
    else announcer.say({ text, about: 'mine' });
  }, [turn?.id]);
}
