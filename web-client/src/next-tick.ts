/**
 * How long until a shown second changes: every device draws a clock's second at the same moment,
 * whenever it was opened. Pure.
 */
const second = 1000;

export function nextTickMs(now: number, deadlines: readonly number[]): number {
  const waits = deadlines.map((deadline) => untilWhole(deadline - now));
  return Math.ceil(waits.length === 0 ? untilWhole(-now) : Math.min(...waits));
}

/** From here to the next whole second of what is left, in over-time too; never 0. */
function untilWhole(left: number): number {
  const rest = ((left % second) + second) % second;
  return rest === 0 ? second : rest;
}
