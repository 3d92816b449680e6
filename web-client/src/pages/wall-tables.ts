/** What the wall says of several tables, a page at a time: the server's time says which. Pure. */
import type { Table, View } from '../protocol/types.generated';
import { openBlock, stepAt } from '../session/block';
import { tableName } from '../text/table-name';
import type { RoomStage } from '../views/room-screen';
import type { TableLine, WallTables } from '../views/room-tables';
import { having, peopleIn, personCalled, turnsDone } from './seen';
import { titleOf } from './step-words';
import { seatedTables, severalTables, sittersAt } from './tables';

/** Long enough to find a name among six. */
const seatsMs = 10_000;
const turnsMs = 12_000;
/** So many lines of six hundredths of the wall fit beneath the question. */
const linesMax = 6;

/** Each at its own pace: then the wall has no one step to show. */
export function tablesWalk(view: View): boolean {
  return severalTables(view) && view.status !== 'closed' && openBlock(view).length > 0;
}

export function wallTables(
  view: View,
  stage: RoomStage,
  here: ReadonlySet<string>,
  now: number,
): WallTables | null {
  if (!severalTables(view)) return null;
  if (tablesWalk(view)) return turns(view, here, now);
  if (stage === 'before') return seats(view, here, now);
  if (stage === 'turn') return hasBegun(view) ? turns(view, here, now) : seats(view, here, now);
  return null;
}

/** Until somebody has a turn, people still look for where they sit. */
function hasBegun(view: View): boolean {
  return view.tables.some(({ turns }) =>
    turns.some(({ state }) => state === 'having' || state === 'had' || state === 'passed'),
  );
}

function seats(view: View, here: ReadonlySet<string>, now: number): WallTables | null {
  const tables = seatedTables(view, here).filter(({ people }) => people.length > 0);
  const at = Math.floor(now / seatsMs) % Math.max(1, tables.length);
  const table = tables[at];
  if (table === undefined) return null;
  const everyone = peopleIn(view, here);
  return { shows: 'seats', table, everyone, page: at + 1, pages: tables.length };
}

function turns(view: View, here: ReadonlySet<string>, now: number): WallTables {
  const walks = tablesWalk(view);
  const taking = view.tables
    .filter((table) =>
      walks ? sittersAt(view, table.id, here).length > 0 : turnsDone(table).all > 0,
    )
    .map((table) => lineOf(view, table, walks));
  const pages = Math.max(1, Math.ceil(taking.length / linesMax));
  const at = Math.floor(now / turnsMs) % pages;
  return {
    shows: 'turns',
    tables: taking.slice(at * linesMax, (at + 1) * linesMax),
    others: taking.length - Math.min(linesMax, taking.length - at * linesMax),
    everyone: peopleIn(view, here),
    page: at + 1,
    pages,
  };
}

/** Turns are counted where they are taken: not before, and not after. */
function lineOf(view: View, table: Table, walks: boolean): TableLine {
  const step = stepAt(view, table);
  const inTurns = step?.kind === 'have_your_say';
  return {
    id: table.id,
    name: tableName(table),
    step: walks && step !== undefined ? titleOf(step) : null,
    having: personCalled(view, having(table)?.who ?? null),
    turns: inTurns ? turnsDone(table) : null,
  };
}
