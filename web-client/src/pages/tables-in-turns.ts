/** How far each table has got: for the desk and for the wall. */
import type { ShownClock } from '../domain';
import type { TableInTurns, TablePace } from '../parts/tables-overview';
import type { Table, View } from '../protocol/types.generated';
import { openBlock, stepAt } from '../session/block';
import { deviceOf } from '../session/look-ups';
import { tableName } from '../text/table-name';
import type { PageNeeds } from './needs';
import { having, openStep, personCalled, turnsDone } from './seen';
import { titleOf } from './step-words';
import { severalTables, sittersAt } from './tables';

type Needs = Pick<PageNeeds, 'store' | 'view' | 'clocks'>;

/** While turns or a block go on at several tables, no one of them is the table of a desk. */
export function hasTablesInTurns({ view }: Pick<PageNeeds, 'view'>): boolean {
  if (!severalTables(view)) return false;
  return openStep(view)?.kind === 'have_your_say' || openBlock(view).length > 0;
}

export function tablesInTurns({ store, view, clocks }: Needs): TableInTurns[] {
  const here = store.here.value;
  return view.tables.map((table) => {
    const turn = having(table);
    const sitters = sittersAt(view, table.id, here);
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
      keeper: personCalled(view, table.keeper),
      people: sitters.length,
      here: sitters.filter(({ id }) => here.has(deviceOf(view, id))).length,
      silent: turn === undefined && table.turns.some(({ state }) => state === 'waiting'),
      pace: paceOf(view, table, store.now.value),
    };
  });
}

const minuteMs = 60_000;
/** A table that thinks is quiet for a while. */
const quietFrom = 3;

function paceOf(view: View, table: Table, now: number): TablePace | null {
  const block = openBlock(view);
  const step = stepAt(view, table);
  if (block.length === 0 || step === undefined) return null;
  const overMs = now - (view.clocks[table.id]?.deadline ?? now);
  const quiet = Math.floor((now - (table.heard_at ?? now)) / minuteMs);
  return {
    step: titleOf(step),
    finished: isThrough(view, table),
    overMinutes: Math.max(0, Math.floor(overMs / minuteMs)),
    quietMinutes: quiet < quietFrom ? 0 : quiet,
  };
}

/** In the last step, nobody waits in it, and nothing of its time is left. */
export function isThrough(view: View, table: Table): boolean {
  const block = openBlock(view);
  const step = stepAt(view, table);
  if (step === undefined || step !== block[block.length - 1]) return false;
  if (step.kind === 'have_your_say')
    return table.turns.every(({ state }) => state !== 'waiting' && state !== 'having');
  return view.clocks[table.id]?.time_is_up ?? true;
}
