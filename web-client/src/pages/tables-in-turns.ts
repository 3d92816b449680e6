/** How far each table has got: for the desk and for the wall. */
import type { ShownClock } from '../domain';
import type { TableInTurns } from '../parts/tables-overview';
import { deviceOf } from '../session/look-ups';
import { tableName } from '../text/table-name';
import type { PageNeeds } from './needs';
import { having, openStep, personCalled, turnsDone } from './seen';
import { severalTables, sittersAt } from './tables';

type Needs = Pick<PageNeeds, 'store' | 'view' | 'clocks'>;

/** While turns go on at several tables, no one of them is the table of a desk. */
export function hasTablesInTurns({ view }: Pick<PageNeeds, 'view'>): boolean {
  return severalTables(view) && openStep(view)?.kind === 'have_your_say';
}

export function tablesInTurns({ store, view, clocks }: Needs): TableInTurns[] {
  const here = store.here.value;
  return view.tables.map((table) => {
    const turn = having(table);
    const clock = view.clocks[table.id];
    const shown = (): ShownClock =>
      clocks.show(view, table.id, store.levels.value, store.now.value);
    return {
      id: table.id,
      name: tableName(table),
      place: table.place,
      having: personCalled(view, turn?.who ?? null),
      clock: clock === undefined ? null : shown(),
      paused: clock?.state === 'paused',
      turns: turnsDone(table),
      hasKeeper: table.keeper !== null,
      here: sittersAt(view, table.id, here).filter(({ id }) => here.has(deviceOf(view, id))).length,
      silent: turn === undefined && table.turns.some(({ state }) => state === 'waiting'),
    };
  });
}
