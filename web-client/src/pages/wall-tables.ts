/** What the wall says of several tables, a page at a time: the server's time says which. Pure. */
import type { View } from '../protocol/types.generated';
import { tableName } from '../text/table-name';
import type { RoomStage } from '../views/room-screen';
import type { TableLine, WallTables } from '../views/room-tables';
import { having, peopleIn, personCalled, turnsDone } from './seen';
import { seatedTables, severalTables } from './tables';

/** Long enough to find a name among six. */
const seatsMs = 10_000;
const turnsMs = 12_000;
/** So many lines of six hundredths of the wall fit beneath the question. */
const linesMax = 6;

export function wallTables(
  view: View,
  stage: RoomStage,
  here: ReadonlySet<string>,
  now: number,
): WallTables | null {
  if (!severalTables(view)) return null;
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
  const lines = view.tables.map(
    (table): TableLine => ({
      id: table.id,
      name: tableName(table),
      having: personCalled(view, having(table)?.who ?? null),
      turns: turnsDone(table),
    }),
  );
  const taking = lines.filter((line) => line.turns.all > 0);
  const pages = Math.max(1, Math.ceil(taking.length / linesMax));
  const at = Math.floor(now / turnsMs) % pages;
  return {
    shows: 'turns',
    tables: taking.slice(at * linesMax, (at + 1) * linesMax),
    everyone: peopleIn(view, here),
    page: at + 1,
    pages,
  };
}
