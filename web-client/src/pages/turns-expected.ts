/** Who will take a turn, with everybody's own choice in the sum and nobody's on the list. Pure. */
import type { Circle } from '../plans/plan-length';
import type { View } from '../protocol/types.generated';
import { takesTurns } from '../session/modes';

/** Whoever is expected counts before they are here. */
export function turnsExpected(view: View): Circle {
  const taking = view.participants.filter((one) => one.presence === 'in' && takesTurns(one));
  const expected = view.hall_expected + view.online_expected;
  const people = Math.max(expected, taking.length);
  const longer = taking.filter(({ id }) => (view.choices[id]?.length ?? 'same') !== 'same').length;
  return { people, turns: people + longer };
}
