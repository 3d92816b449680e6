/** What the wall says of several tables, a page at a time: the server's time says which. Pure. */
import type { Table, View } from '../protocol/types.generated';
import { openBlock, stepAt } from '../session/block';
import { tableName } from '../text/table-name';
import type { RoomStage } from '../views/room-screen';
import type { TableLine, WallTables } from '../views/room-tables';
import { having, peopleIn, personCalled, turnsDone, typedTurn } from './seen';
import { titleOf } from './step-words';
import { seatedTables, severalTables, sittersAt } from './tables';
import { pagesOf } from './typed-pages';
import {
  namesThatFit,
  nothingTaken,
  seatsStandAlone,
  type TakenUp,
  tablesThatFit,
} from './wall-space';

/** Long enough to find a name among six. */
const seatsMs = 10_000;
const turnsMs = 12_000;
/** With words among the pages: as long as one is read. */
const typedMs = 8_000;
/** So few have two lines each, where these fit; beside a signer all have. */
const fewTables = 3;

/** Each at its own pace: then the wall has no one step to show. */
export function tablesWalk(view: View): boolean {
  return severalTables(view) && view.status !== 'closed' && openBlock(view).length > 0;
}

export function wallTables(
  view: View,
  stage: RoomStage,
  here: ReadonlySet<string>,
  now: number,
  taken: TakenUp = nothingTaken,
): WallTables | null {
  if (!severalTables(view)) return null;
  const walks = tablesWalk(view);
  const sits = stage === 'before' || (stage === 'turn' && !hasBegun(view));
  if (sits && !walks) return seats(view, here, now, taken);
  return stage === 'turn' || walks ? inTurns(view, here, now, taken) : null;
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
  taken: TakenUp,
): WallTables | null {
  const tables = seatedTables(view, here).filter(({ people }) => people.length > 0);
  const alone = seatsStandAlone(taken);
  // The page that is left over says how to join.
  const at = Math.floor(now / seatsMs) % Math.max(1, tables.length + (alone ? 1 : 0));
  const table = tables[at];
  if (table === undefined) return null;
  return {
    shows: 'seats',
    table,
    everyone: peopleIn(view, here),
    most: namesThatFit(taken),
    alone,
    page: at + 1,
    pages: tables.length,
  };
}

/** How far all tables are; between that, what somebody types at one of them. */
function inTurns(
  view: View,
  here: ReadonlySet<string>,
  now: number,
  taken: TakenUp,
): WallTables | null {
  const everyone = peopleIn(view, here);
  const lines = turnPages(linesOf(view, here), everyone, taken);
  // A call to come back is for everybody: it waits behind nobody's words.
  const typed = taken.called ? [] : view.tables.flatMap((table) => typedAt(view, table, everyone));
  const pages = [...lines, ...typed];
  const each = typed.length > 0 ? typedMs : turnsMs;
  return pages[Math.floor(now / each) % pages.length] ?? null;
}

type Everyone = ReturnType<typeof peopleIn>;

function linesOf(view: View, here: ReadonlySet<string>): TableLine[] {
  const walks = tablesWalk(view);
  const takesPart = (table: Table) =>
    walks ? sittersAt(view, table.id, here).length > 0 : turnsDone(table).all > 0;
  return view.tables.filter(takesPart).map((table) => lineOf(view, table, walks));
}

function turnPages(lines: TableLine[], everyone: Everyone, taken: TakenUp): WallTables[] {
  const fit = tablesThatFit(taken);
  const pages = Math.max(1, Math.ceil(lines.length / fit));
  return Array.from({ length: pages }, (_, at) => {
    const tables = lines.slice(at * fit, (at + 1) * fit);
    return {
      shows: 'turns',
      tables,
      twoLines: taken.signer || (tables.length <= fewTables && tables.length * 2 <= fit),
      others: lines.length - tables.length,
      everyone,
      page: at + 1,
      pages,
    };
  });
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
