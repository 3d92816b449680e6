/** What the round of a session will take, before it starts: in one circle, and at tables side by side. Pure. */
import {
  aboutMinutes,
  atLargest,
  type Circle,
  planSeconds,
  roundOf,
  type TimeNeeded,
} from '../plans/plan-length';
import { type Expected, type TableWish, tablesFor, usualTables } from '../plans/tables-for';
import type { View } from '../protocol/types.generated';
import { findParticipant } from '../session/look-ups';
import { takesTurns } from '../session/modes';
import { severalTables, sits, sittersAt } from './tables';
import { turnsExpected } from './turns-expected';

/** As tables stand; or, in one circle, as the wish would make them. */
export function timeNeeded(view: View, wish: TableWish = usualTables): TimeNeeded {
  const all = turnsExpected(view);
  const about = (circle: Circle) => aboutMinutes(planSeconds(roundOf(view.plan), circle));
  const { tables, largest } = severalTables(view)
    ? standing(view, all.people)
    : tablesFor(expectedIn(view), wish);
  return {
    circle: { people: all.people, ...about(all) },
    side: tables < 2 ? null : { tables, ...about(atLargest(all, largest)) },
  };
}

function standing(view: View, count: number): { tables: number; largest: number } {
  const takesTurn = (who: string) => {
    const card = findParticipant(view, who);
    return card !== undefined && takesTurns(card);
  };
  const sizes = view.tables.map(
    ({ id }) => sittersAt(view, id, new Set()).filter((one) => takesTurn(one.id)).length,
  );
  const tables = view.tables.length;
  return { tables, largest: Math.max(Math.ceil(count / tables), ...sizes) };
}

/** Whoever is expected counts before they are here. Who did not say where they are is in the hall. */
function expectedIn(view: View): Expected {
  const sitting = view.participants.filter(
    ({ id, mode }) => mode !== 'shared_device' && sits(view, id),
  );
  const online = sitting.filter(({ place }) => place === 'online').length;
  return {
    hall: Math.max(view.hall_expected, sitting.length - online),
    online: Math.max(view.online_expected, online),
  };
}
