/** What the wall says of several tables, a page at a time: the server's time says which. Pure. */
import type { Table, View } from '../protocol/types.generated';
import { tableName } from '../text/table-name';
import type { RoomStage } from '../views/room-screen';
import type { TableLine, WallTables } from '../views/room-tables';
import { having, peopleIn, personCalled, turnsDone, typedTurn } from './seen';
import { seatedTables, severalTables } from './tables';
import { pagesOf } from './typed-pages';

/** Long enough to find a name among six. */
const seatsMs = 10_000;
const turnsMs = 12_000;
/** With words among the pages: as long as one is read. */
const typedMs = 8_000;

/** How much of the wall is left: captions take some of it, a line from the host some more. */
export type Space = 'all' | 'some' | 'little';
/** So many lines of six hundredths of the wall fit beneath the question. */
const linesIn: Record<Space, number> = { all: 6, some: 4, little: 3 };
const namesIn: Record<Space, number> = { all: 6, some: 3, little: 2 };

export function wallTables(
  view: View,
  stage: RoomStage,
  here: ReadonlySet<string>,
  now: number,
  space: Space = 'all',
): WallTables | null {
  if (!severalTables(view)) return null;
  const sits = stage === 'before' || (stage === 'turn' && !hasBegun(view));
  if (sits) return seats(view, here, now, namesIn[space]);
  return stage === 'turn' ? inTurns(view, here, now, linesIn[space]) : null;
}

/** Until somebody has a turn, people still look for where they sit. */
function hasBegun(view: View): boolean {
  return view.tables.some(({ turns }) =>
    turns.some(({ state }) => state === 'having' || state === 'had' || state === 'passed'),
  );
}

function seats(
  view: View,
  here: ReadonlySet<string>,
  now: number,
  most: number,
): WallTables | null {
  const tables = seatedTables(view, here).filter(({ people }) => people.length > 0);
  const at = Math.floor(now / seatsMs) % Math.max(1, tables.length);
  const table = tables[at];
  if (table === undefined) return null;
  const everyone = peopleIn(view, here);
  return { shows: 'seats', table, everyone, most, page: at + 1, pages: tables.length };
}

/** How far all tables are; between that, what somebody types at one of them. */
function inTurns(
  view: View,
  here: ReadonlySet<string>,
  now: number,
  linesMax: number,
): WallTables | null {
  const everyone = peopleIn(view, here);
  const typed = view.tables.flatMap((table) => typedAt(view, table, everyone));
  const pages = [...turnPages(view, everyone, linesMax), ...typed];
  const each = typed.length > 0 ? typedMs : turnsMs;
  return pages[Math.floor(now / each) % pages.length] ?? null;
}

type Everyone = ReturnType<typeof peopleIn>;

function turnPages(view: View, everyone: Everyone, linesMax: number): WallTables[] {
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
  return Array.from({ length: pages }, (_, at) => ({
    shows: 'turns',
    tables: taking.slice(at * linesMax, (at + 1) * linesMax),
    everyone,
    page: at + 1,
    pages,
  }));
}

function typedAt(view: View, table: Table, everyone: Everyone): WallTables[] {
  const turn = having(table);
  const who = personCalled(view, turn?.who ?? null);
  if (who === null) return [];
  const pages = pagesOf(typedTurn(view, turn) ?? '');
  return pages.map((text, at) => ({
    shows: 'typed',
    table: tableName(table),
    who,
    text,
    everyone,
    page: at + 1,
    pages: pages.length,
  }));
}
