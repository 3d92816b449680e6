/** A blink of the line is nobody's business; a long one is said in words. Pure. */
import type { LineState } from '../connection/line';

export type Line = 'fine' | 'slow' | 'gone' | 'stopped';

const slowAfterMs = 3_000;
const goneAfterMs = 20_000;

export function lineShown(line: LineState, monotonic: number): Line {
  if (line.state === 'stopped') return 'stopped';
  if (line.state !== 'reconnecting') return 'fine';
  const lostFor = monotonic - line.since;
  if (lostFor < slowAfterMs) return 'fine';
  return lostFor < goneAfterMs ? 'slow' : 'gone';
}
