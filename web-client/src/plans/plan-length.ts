/** How long a plan takes with so many people: an honest guess. Pure. */
import type { Step } from '../protocol/types.generated';
import { hasTurns } from './plan-parts';

const changeOverSeconds = 15;
const usualTurnSeconds = 120;

/** `atTable`: how many take turns side by side where tables go at their own pace; null: all in one. */
export function planSeconds(
  steps: readonly Omit<Step, 'id'>[],
  people: number,
  atTable: number | null,
): number {
  const atOne = atTable === null ? people : Math.min(people, atTable);
  return steps.reduce((all, step) => {
    if (!hasTurns(step.kind)) return all + (step.length_ms ?? 0) / 1000;
    const turns = step.pace === 'each_table' ? atOne : people;
    const turn = step.turn_ms === null ? usualTurnSeconds : step.turn_ms / 1000;
    return all + turns * (turn + changeOverSeconds);
  }, 0);
}
