/** Levels belong to one turn: with it they go. Pure. */
import type { View } from '../protocol/types.generated';
import { findTable, turnBeingHad } from '../session/look-ups';

/** Quarters left, 0 to 4, by the clock's scope. */
export type Levels = Readonly<Record<string, number>>;

/** Ended by what happened. A level may come a moment before the turn that it belongs to. */
export function levelsAfter(levels: Levels, before: View, after: View): Levels {
  const stopped = showsLevels(before) && !showsLevels(after);
  if (stopped) return {};
  const kept = Object.entries(levels).filter(([scope]) => {
    const had = holder(before, scope);
    return had === undefined || had === holder(after, scope);
  });
  return kept.length === Object.keys(levels).length ? levels : Object.fromEntries(kept);
}

function showsLevels(view: View): boolean {
  return view.settings.clock_shown_to === 'picture';
}

function holder(view: View, scope: string): string | undefined {
  const table = findTable(view, scope);
  return table === undefined ? undefined : turnBeingHad(table)?.who;
}
