/** What the end of a connection asks of us. Pure. The codes are protocol/refusals.json's. */
import { attemptAfterLoss, goodbyeDelayMs, retryDelayMs } from '../backoff';
import { closeCodes, type GoodbyeFrame, type ThenDo } from '../protocol/types.generated';

/** The socket went without a word: the network, or a server that died. */
export const lostWithoutAWord = 1006;

const afterTooMuch: [number, number] = [30_000, 45_000];

export function whatThen(code: number): ThenDo {
  const known = closeCodes[code];
  if (known !== undefined) return known.then;
  // A number that only a newer server knows: the hundreds say what it wants.
  if (code >= 4000 && code < 4100) return 'stop';
  if (code >= 4200 && code < 4300) return 'snapshot';
  return 'resume';
}

interface Retry {
  attempt: number;
  delayMs: number;
  /** The server named this wait, so that coming back to the page does not shorten it. */
  asked: boolean;
}

export function retryAfter(
  code: number,
  goodbye: GoodbyeFrame | null,
  before: { attempt: number; openedForMs: number },
  spread: number,
): Retry {
  const attempt = attemptAfterLoss(before.attempt, before.openedForMs);
  const patient = whatThen(code) === 'resume_after_30_s';
  const window = goodbye?.after_ms ?? (patient ? afterTooMuch : null);
  if (window !== null) return { attempt, delayMs: goodbyeDelayMs(window, spread), asked: true };
  return { attempt, delayMs: retryDelayMs(attempt, spread), asked: false };
}
