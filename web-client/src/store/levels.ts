/** Levels belong to one turn: with it they go. Pure. */
import type { View } from '../protocol/types.generated';
import { findTable, turnBeingHad } from '../session/look-ups';

/** Quarters left, 0 to 4, by the clock's scope. */
export type Levels = Readonly<Record<string, number>>;

export function levelsAfter(levels: Levels, before: View, after: View): Levels {
  const kept = Object.entries(levels).filter(
    ([scope]) => holder(before, scope) === holder(after, scope),
  );
  return kept.length === Object.keys(levels).length ? levels : Object.fromEntries(kept);
}

function holder(view: View, scope: string): string | undefined {
  const table = findTable(view, scope);
  return table === undefined ? undefined : turnBeingHad(table)?.who;
}
