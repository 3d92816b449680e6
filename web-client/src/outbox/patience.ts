/** How long each kind of send is waited for, tried again, or let go. Pure. */
import type { CommandKind } from '../protocol/types.generated';
import type { Kept } from './kept';

const second = 1000;

/** After this long without an answer a person reads "Not confirmed yet". */
export function notConfirmedAfterMs(kept: Kept): number {
  return (kept.command === undefined ? 90 : 10) * second;
}

/**
 * What belongs to a moment. A minute after a lost line nobody wants more time for the person who
 * has the turn by then; words, on the other hand, are kept until they arrive.
 */
const ofTheMoment: ReadonlySet<CommandKind> = new Set<CommandKind>([
  'add_time',
  'become_keeper',
  'finish_turn',
  'next_step',
  'open_step',
  'pause_clock',
  'reorder_turns',
  'resume_clock',
  'set_turn_aside',
  'start_clock',
  'start_turn',
  'step_over',
]);
const momentMs = 60 * second;

export function isTooLate(kept: Kept, wall: number): boolean {
  const command = kept.command;
  if (command === undefined || !ofTheMoment.has(command.kind)) return false;
  return Math.abs(wall - kept.madeAt) > momentMs;
}

/** A refusal that says "try again" is tried again by itself, a few times, ever more slowly. */
export const triesMax = 5;

export function tryAgainAfterMs(tries: number): number {
  return 2 * second * tries;
}

/** The server takes ten commands at once and five a second: what piled up goes out in step. */
export const apartMs = 250;
