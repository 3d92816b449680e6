import { describe, expect, it } from 'vitest';
import type { SessionOutline } from '../protocol/types.generated';
import { seriesOf } from './series';

const outline = (session: string, date: string, after = ''): SessionOutline => ({
  ...{ session, date, after, title: 'Tea', status: 'closed', people: 3, open_follow_ups: 0 },
  published: false,
});
const names = (sessions: readonly SessionOutline[]) =>
  seriesOf(sessions).map((one) => one.map(({ session }) => session).join(' '));

describe('the sessions of a host', () => {
  it('stand in series, and the series that met last is the first', () => {
    const all = [
      outline('a', '2026-01-10'),
      outline('b', '2026-02-10', 'a'),
      outline('alone', '2026-02-20'),
      outline('c', '2026-03-10', 'b'),
    ];
    expect(names(all)).toEqual(['c b a', 'alone']);
  });

  it('stay together where the one before is gone', () => {
    const all = [outline('b', '2026-02-10', 'gone'), outline('c', '2026-03-10', 'b')];
    expect(names(all)).toEqual(['c b']);
  });

  it('are each there once, even where the order leads round', () => {
    const all = [outline('a', '2026-01-10', 'b'), outline('b', '2026-02-10', 'a')];
    expect(names(all).join(' ').split(' ').sort()).toEqual(['a', 'b']);
  });
});
