/** How long a plan takes with so many people: one honest guess, the same before and after a session is made. Pure. */
import type { Step } from '../protocol/types.generated';
import { hasTurns } from './plan-parts';

const changeOverSeconds = 15;
const usualTurnSeconds = 120;

/** People who take turns one after another: all of them, or those at one table. */
export interface Circle {
  people: number;
  /** Their turns, in turns of the usual length: one that is twice as long counts as two. */
  turns: number;
}

export function circleOf(people: number): Circle {
  return { people, turns: people };
}

/** Tables run side by side, so the largest has the longest way. Who of the circle sits there is not known yet. */
export function atLargest({ people, turns }: Circle, largest: number): Circle {
  return { people: largest, turns: (turns / Math.max(1, people)) * largest };
}

/**
 * The part that grows with people: the minute to think, and a turn each. Of a plan in which nobody
 * has a turn, all of it.
 */
export function roundOf<Part extends Pick<Step, 'kind'>>(steps: readonly Part[]): readonly Part[] {
  if (!steps.some(({ kind }) => hasTurns(kind))) return steps;
  return steps.filter(({ kind }) => kind === 'reflect' || hasTurns(kind));
}

export function planSeconds(steps: readonly Omit<Step, 'id'>[], { people, turns }: Circle): number {
  return steps.reduce((all, step) => {
    if (!hasTurns(step.kind)) return all + (step.length_ms ?? 0) / 1000;
    const turn = step.turn_ms === null ? usualTurnSeconds : step.turn_ms / 1000;
    return all + turns * turn + people * changeOverSeconds;
  }, 0);
}

interface RoughTime {
  hours: number;
  minutes: number;
}

export interface TimeNeeded {
  circle: RoughTime & { people: number };
  /** At tables side by side; null where all are in one circle, and so few that they would stay so. */
  side: (RoughTime & { tables: number }) | null;
}

/** Rounded to 5 minutes, for nobody plans an afternoon in seconds. */
export function aboutMinutes(seconds: number): RoughTime {
  const rounded = Math.max(5, Math.round(seconds / 300) * 5);
  return { hours: Math.floor(rounded / 60), minutes: rounded % 60 };
}
