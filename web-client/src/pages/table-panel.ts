/** The address of one table on the desk, where several take turns: /s/ID/desk/table-t2. */
import type { Table, View } from '../protocol/types.generated';
import { findTable } from '../session/look-ups';
import { hasTablesInTurns } from './tables-in-turns';

const prefix = 'table-';

export function tablePanel(table: string): string {
  return prefix + table;
}

/** Undefined once turns are over, or the table is put away: then the desk itself is shown. */
export function tableNamed(view: View, panel: string): Table | undefined {
  if (!panel.startsWith(prefix) || !hasTablesInTurns({ view })) return undefined;
  return findTable(view, panel.slice(prefix.length));
}
