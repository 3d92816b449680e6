/** Lengths as people write them, in minutes. Pure. */
const minute = 60_000;

/** Null: left empty, so no clock. Undefined: not a length that can be. A comma counts as a point. */
export function readMinutes(
  text: string,
  { least, most }: { least: number; most: number },
): number | null | undefined {
  const written = text.trim().replace(',', '.');
  if (written === '') return null;
  if (!/^\d*\.?\d*$/.test(written)) return undefined;
  const ms = Math.round(Number(written) * 60) * 1000;
  return ms >= least && ms <= most ? ms : undefined;
}

export function minutesText(ms: number | null): string {
  return ms === null ? '' : String(Math.round((ms / minute) * 100) / 100);
}

/** "30 seconds", or "1.5 minutes". */
export function lengthIn(ms: number): { unit: 'seconds' | 'minutes'; count: number } {
  if (ms < minute) return { unit: 'seconds', count: Math.round(ms / 1000) };
  return { unit: 'minutes', count: Math.round((ms / minute) * 100) / 100 };
}
