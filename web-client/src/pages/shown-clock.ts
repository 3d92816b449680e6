/** What a clock shows now. One for a page: it remembers what it showed, so that no second comes back. */
import { type Countdown, countDown } from '../countdown';
import type { ShownClock } from '../domain';
import type { View, ViewClock } from '../protocol/types.generated';
import { stepAt } from '../session/block';
import { findTable } from '../session/look-ups';
import type { Levels } from '../store/levels';
import { having } from './seen';

export class ShownClocks {
  private readonly shown = new Map<string, { of: string; countdown: Countdown }>();

  /** The clock of a table's turn, or of the whole step. */
  show(view: View, scope: string | null, levels: Levels, now: number): ShownClock {
    if (scope === null) return { state: 'private' };
    const clock = view.clocks[scope];
    if (clock === undefined) return withoutNumbers(levels[scope]);
    if (clock.length_ms === null) return { state: 'no_clock' };
    return this.count(clock, whose(view, clock), now);
  }

  private count(clock: ViewClock, of: string, now: number): ShownClock {
    const length = clock.length_ms ?? 0;
    const timer =
      clock.state === 'paused'
        ? {
            revision: clock.revision,
            state: 'paused' as const,
            remaining: clock.left_ms ?? 0,
            length,
          }
        : {
            revision: clock.revision,
            state: 'running' as const,
            deadline: clock.deadline ?? now,
            length,
          };
    const known = this.shown.get(clock.scope);
    const countdown = countDown(timer, now, known?.of === of ? known.countdown : null);
    this.shown.set(clock.scope, { of, countdown });
    const { state, leftSeconds, lengthSeconds } = countdown;
    return { state, leftSeconds, lengthSeconds };
  }
}

/** Revisions start anew with each turn, step and call to come back: this tells one from the other. */
function whose(view: View, { scope, deadline }: ViewClock): string {
  const table = findTable(view, scope);
  return `${stepAt(view, table)?.id}.${having(table)?.who ?? ''}.${deadline}`;
}

function withoutNumbers(quarters: number | undefined): ShownClock {
  if (quarters === undefined) return { state: 'private' };
  return {
    state: 'picture',
    quartersLeft: Math.min(4, Math.max(0, quarters)) as 0 | 1 | 2 | 3 | 4,
  };
}

/** Whether there is any clock to draw for a scope. */
export function hasClock(view: View, scope: string | null): boolean {
  return scope !== null && view.clocks[scope] !== undefined;
}
