import type { Table, View } from '../protocol/types.generated';
import { changed, withoutKey } from './lists';
import { newTable } from './new-table';
import type { Effects } from './told';

type TableKinds =
  | 'table_added'
  | 'table_changed'
  | 'table_removed'
  | 'table_step_opened'
  | 'people_moved'
  | 'note_taker_asked'
  | 'note_taker_changed'
  | 'card_shown'
  | 'card_put_down';

export const tableEffects: Effects<TableKinds> = {
  table_added: (view, { table }) => ({
    ...view,
    tables: [...view.tables, newTable(table)],
  }),
  table_changed: (view, { table }) => ({
    ...view,
    tables: changed(
      view.tables,
      (one) => one.id === table.id,
      (one) => ({ ...one, name: table.name, place: table.place }),
    ),
  }),
  table_removed: (view, event) => ({
    ...view,
    tables: view.tables.filter(({ id }) => id !== event.table),
    clocks: withoutKey(view.clocks, event.table),
  }),
  table_step_opened: (view, { table, step }) => ({
    ...atTable(view, table, () => ({ step })),
    clocks: withoutKey(view.clocks, table),
  }),
  note_taker_asked: (view, { table, who }) =>
    atTable(view, table, () => ({ note_taker_asked: who })),
  note_taker_changed: (view, { table, who }) =>
    atTable(view, table, () => ({ note_taker: who, note_taker_asked: null })),
  card_shown: (view, { table, who, card }) =>
    atTable(view, table, ({ cards }) => ({
      cards: [...cards.filter((one) => one.who !== who), { who, card }],
    })),
  card_put_down: (view, { table, who }) =>
    atTable(view, table, ({ cards }) => ({ cards: cards.filter((one) => one.who !== who) })),
  // Whoever moved gets a snapshot of their new table; the others hear what follows at their own.
  people_moved: (view, { moves }) => moves.reduce(withMove, view),
};

function withMove(view: View, { who, table }: { who: string; table: string }): View {
  const participants = changed(
    view.participants,
    (one) => one.id === who,
    (one) => ({ ...one, table }),
  );
  return { ...view, participants };
}

export function atTable(view: View, id: string, change: (table: Table) => Partial<Table>): View {
  const tables = changed(
    view.tables,
    (table) => table.id === id,
    (table) => ({ ...table, ...change(table) }),
  );
  return { ...view, tables };
}
