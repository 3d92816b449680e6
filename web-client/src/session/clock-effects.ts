import type { View } from '../protocol/types.generated';
import { withoutKey } from './lists';
import { deviceOf, findTable, isHost, turnBeingHad } from './look-ups';
import { type Effects, isPrivate } from './told';

export const clockEffects: Effects<'clock_changed' | 'clock_hidden' | 'time_is_up'> = {
  clock_changed: (view, { clock }, { stream }) => ({
    ...view,
    clocks: { ...view.clocks, [clock.scope]: { ...clock, private: isPrivate(stream) } },
  }),
  // What follows at once on the private streams brings it back for those who may see it.
  clock_hidden: (view, { scope }) => ({ ...view, clocks: withoutKey(view.clocks, scope) }),
  time_is_up: (view, { scope }) => {
    const clock = view.clocks[scope];
    if (clock === undefined) return view;
    return { ...view, clocks: { ...view.clocks, [scope]: { ...clock, time_is_up: true } } };
  },
};

/**
 * A private clock is for the person whose turn it is, or whoever cares for them, their timer and
 * the hosts. Whoever stops being one of them forgets it, as no snapshot would have it either.
 */
export function withoutClocksOfOthers(view: View, me: string | null): View {
  const clocks = Object.values(view.clocks);
  const kept = clocks.filter((clock) => !clock.private || seesPrivateClock(view, clock.scope, me));
  if (kept.length === clocks.length) return view;
  return { ...view, clocks: Object.fromEntries(kept.map((clock) => [clock.scope, clock])) };
}

function seesPrivateClock(view: View, scope: string, me: string | null): boolean {
  if (me === null) return false;
  if (isHost(view, me)) return true;
  const table = findTable(view, scope);
  if (table === undefined) return false;
  const having = turnBeingHad(table)?.who;
  return (
    table.keeper === me || (having !== undefined && [having, deviceOf(view, having)].includes(me))
  );
}
