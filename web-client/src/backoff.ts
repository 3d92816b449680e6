/**
 * How long to wait before trying the server again. Pure: the caller brings the random number.
 *
 * The cap comes before the jitter. The other way round, every phone in a venue meets the others
 * again at exactly the cap, all knocking at once.
 */
const firstDelayMs = 500;
const longestDelayMs = 30_000;

/** A connection that held this long was a good one: the next trouble starts counting afresh. */
const stableAfterMs = 30_000;

/** `random` is in [0, 1). `attempt` is 0 for the first try after a loss. */
export function retryDelayMs(attempt: number, random: number): number {
  const capped = Math.min(longestDelayMs, firstDelayMs * 2 ** Math.min(attempt, 16));
  return Math.round(capped * (0.5 + random));
}

/** A server that says goodbye names its own window, and that wins over our counting. */
export function goodbyeDelayMs(afterMs: readonly [number, number], random: number): number {
  const [soonest, latest] = afterMs;
  return Math.round(soonest + Math.max(0, latest - soonest) * random);
}

/** The attempt number to use once a connection that was open for `openedForMs` has gone. */
export function attemptAfterLoss(attempt: number, openedForMs: number): number {
  return openedForMs >= stableAfterMs ? 0 : attempt + 1;
}
