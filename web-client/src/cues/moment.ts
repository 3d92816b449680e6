/** All that somebody's cues follow from, at one moment. Pure. */
import type { ShownClock } from '../domain';
import { before as comeBefore, having } from '../pages/seen';
import { tableSeenBy } from '../pages/tables';
import type { Step, View } from '../protocol/types.generated';
import { stepAt, stepScope } from '../session/block';
import { sessionScope } from '../session/look-ups';

export interface Moment {
  /** The open step, of my table; null before the start, 'closed' after the end. */
  step: string | null;
  kind: Step['kind'] | null;
  /** Who is having a turn at my table. */
  turn: string | null;
  mine: boolean;
  /** How many come before me; null while no turn waits for me. */
  place: number | null;
  /** Null: none, or none that this person may know. */
  clock: CueClock | 'no_clock' | null;
  /** The host at their desk, or our timer. */
  keepsTime: boolean;
}

/** In seconds. `over`: how long ago it ran out. */
export interface CueClock {
  left: number;
  over: number;
  length: number;
}

export interface Looking {
  me: string | null;
  /** The server's time. */
  now: number;
  /** What a clock shows: it never gives a second back. */
  show: (scope: string) => ShownClock;
  atDesk: boolean;
}

export function momentOf(view: View, looking: Looking, before: Moment | null): Moment {
  const { me } = looking;
  const isClosed = view.status === 'closed';
  const table = tableSeenBy(view, me);
  const step = stepAt(view, table);
  const kind = isClosed ? null : (step?.kind ?? null);
  const inTurns = kind === 'have_your_say';
  const turn = (inTurns ? having(table)?.who : undefined) ?? null;
  const scope = inTurns ? (table?.id ?? sessionScope) : stepScope(view, table);
  const mine = turn !== null && turn === me;
  const moment: Moment = {
    step: isClosed ? 'closed' : (step?.id ?? null),
    kind,
    turn,
    mine,
    place: inTurns ? (comeBefore(table, me)?.length ?? null) : null,
    clock: clockOf(view, scope, looking),
    keepsTime: looking.atDesk || (table !== undefined && table.keeper === me),
  };
  // While another choice of who sees it is on its way, my own clock may be gone for a blink.
  if (mine && moment.clock === null && before !== null && isSameTurn(before, moment))
    moment.clock = before.clock;
  return moment;
}

export function isSameTurn(one: Moment, other: Moment): boolean {
  return one.step === other.step && one.turn === other.turn;
}

/** A phone or screen that somebody looks at without touching it: then it should not go dark. */
export function needsScreen({ kind, mine, place, clock, turn, keepsTime }: Moment): boolean {
  const timed = clock !== null && clock !== 'no_clock';
  if (kind === 'have_your_say') return mine || place === 0 || (keepsTime && turn !== null);
  return timed && clock.left > 0 && kind !== 'break';
}

function clockOf(view: View, scope: string | null, { now, show }: Looking): Moment['clock'] {
  const held = scope === null ? undefined : view.clocks[scope];
  if (scope === null || held === undefined) return null;
  if (held.length_ms === null) return 'no_clock';
  const shown = show(scope);
  if (!('leftSeconds' in shown)) return null;
  const over = held.deadline === null ? 0 : Math.max(0, Math.floor((now - held.deadline) / 1000));
  return { left: shown.leftSeconds, over, length: shown.lengthSeconds };
}
