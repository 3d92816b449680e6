/** The sessions that somebody hosts, as series. Pure. */
import type { SessionOutline } from '../protocol/types.generated';

/**
 * Sessions that came one after the other stand together, the newest first; so do those that followed
 * one which is not here any more.
 */
export function seriesOf(sessions: readonly SessionOutline[]): SessionOutline[][] {
  const known = new Map(sessions.map((one) => [one.session, one]));
  const firstOf = (one: SessionOutline): string => {
    const seen = new Set([one.session]);
    let first = one.session;
    for (let before = one.after; before !== '' && !seen.has(before); ) {
      seen.add(before);
      first = before;
      before = known.get(before)?.after ?? '';
    }
    return first;
  };
  const newestFirst = [...known.values()].sort((a, b) => b.date.localeCompare(a.date));
  const series = new Map<string, SessionOutline[]>();
  for (const one of newestFirst) {
    const first = firstOf(one);
    series.set(first, [...(series.get(first) ?? []), one]);
  }
  return [...series.values()];
}
