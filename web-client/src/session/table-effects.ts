import type { View } from '../protocol/types.generated';
import { changed } from './lists';
import type { Effects } from './told';

type TableKinds = 'table_added' | 'table_changed' | 'table_removed' | 'people_moved';

export const tableEffects: Effects<TableKinds> = {
  table_added: (view, { table }) => ({
    ...view,
    tables: [...view.tables, { ...table, keeper: null, keeper_asked: null, turns: [] }],
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
  }),
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
