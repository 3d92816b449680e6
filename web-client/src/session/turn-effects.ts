import type { Turn, View } from '../protocol/types.generated';
import { changed, withoutKey } from './lists';
import { findTable } from './look-ups';
import { atTable } from './table-effects';
import type { Effects } from './told';

type TurnKinds =
  | 'turns_queued'
  | 'turn_joined'
  | 'turn_started'
  | 'turn_finished'
  | 'turn_passed'
  | 'turn_postponed'
  | 'turn_set_aside'
  | 'turn_stepped_over'
  | 'turn_left'
  | 'turns_reordered'
  | 'turns_offered_again'
  | 'keeper_asked'
  | 'keeper_changed';

interface TheirTurn {
  table: string;
  who: string;
}

export const turnEffects: Effects<TurnKinds> = {
  turns_queued: (view, { table, turns }) => atTable(view, table, () => ({ turns })),
  turn_joined: (view, { table, who, state, before }) =>
    atTable(view, table, ({ turns }) => {
      const known = turns.find((turn) => turn.who === who);
      const isAnother = known?.state === 'had' && state === 'waiting';
      const typed = isAnother ? null : (known?.typed ?? null); // another gets words of its own
      const offered_again = known?.offered_again ?? false;
      const joined = { who, state, stepped_over: false, typed, offered_again };
      const others = turns.filter((turn) => turn.who !== who);
      const place = others.findIndex((turn) => turn.who === before);
      others.splice(place < 0 ? others.length : place, 0, joined);
      return { turns: others };
    }),
  turn_started: (view, event) =>
    changeTurn(view, event, (turn) => ({ ...turn, state: 'having', stepped_over: false })),
  turn_finished: (view, event) => endTurn(view, event, 'had'),
  turn_passed: (view, event) => endTurn(view, event, 'passed'),
  turn_postponed: (view, event) => {
    const ended = changeTurn(endTurn(view, event, 'waiting'), event, (turn) => ({
      ...turn,
      stepped_over: false,
    }));
    return atTable(ended, event.table, ({ turns }) => ({
      turns: [
        ...turns.filter((turn) => turn.who !== event.who),
        ...turns.filter((turn) => turn.who === event.who),
      ],
    }));
  },
  turn_set_aside: (view, event) => endTurn(view, event, 'waiting'),
  turn_stepped_over: (view, event) =>
    changeTurn(view, event, (turn) => ({ ...turn, stepped_over: true })),
  turn_left: (view, event) => endTurn(view, event, event.had ? 'had' : 'gone'),
  turns_reordered: (view, { table, order }) =>
    atTable(view, table, ({ turns }) => {
      const next = order.flatMap((who) => turns.filter((turn) => turn.who === who));
      return {
        turns: turns.map((turn) => (turn.state === 'waiting' ? (next.shift() ?? turn) : turn)),
      };
    }),
  turns_offered_again: (view, { table, people }) =>
    atTable(view, table, ({ turns }) => ({
      turns: turns.map((turn) =>
        people.includes(turn.who) ? { ...turn, offered_again: true } : turn,
      ),
    })),
  keeper_asked: (view, { table, who }) => atTable(view, table, () => ({ keeper_asked: who })),
  keeper_changed: (view, { table, who }) =>
    atTable(view, table, () => ({ keeper: who, keeper_asked: null })),
};

/** What is typed in a turn is a note of that turn. */
export function withTyped(view: View, event: TheirTurn, note: string): View {
  return changeTurn(view, event, (turn) => ({ ...turn, typed: note }));
}

function changeTurn(view: View, { table, who }: TheirTurn, change: (turn: Turn) => Turn): View {
  return atTable(view, table, ({ turns }) => ({
    turns: changed(turns, (turn) => turn.who === who, change),
  }));
}

/** Of the cards that people hold up, those that are about the turn go with it. */
const cardsOfTheTurn: readonly string[] = ['agree', 'slow'];

/** A turn that was being had ends, and its clock goes with it. */
function endTurn(view: View, event: TheirTurn, state: Turn['state']): View {
  const turns = findTable(view, event.table)?.turns ?? [];
  const having = turns.some((turn) => turn.who === event.who && turn.state === 'having');
  const ended = changeTurn(view, event, (turn) => ({ ...turn, state }));
  if (!having) return ended;
  return {
    ...atTable(ended, event.table, ({ cards }) => ({
      cards: cards.filter(({ card }) => !cardsOfTheTurn.includes(card)),
    })),
    clocks: withoutKey(ended.clocks, event.table),
  };
}
