import { describe, expect, it } from 'vitest';
import type { View } from '../protocol/types.generated';
import { clock, person, sampleView } from '../testing/sample-view';
import { shownBreak, timeOfDay, whoIsBack } from './shown-break';

const ends = Date.UTC(2026, 5, 3, 13, 35, 50);
const rest: View = {
  ...sampleView,
  plan: [...sampleView.plan, { ...sampleView.plan[0]!, id: 'rest', kind: 'break' }],
  step: 'rest',
  clocks: { session: clock({ scope: 'session', deadline: ends }) },
  participants: [
    person('ann', { role: 'host' }),
    person('bo', { ready: true }),
    person('cy'),
    person('di', { presence: 'left', ready: true }),
  ],
};

describe('a break', () => {
  it('ends at a time of day where the session is, not where the device is', () => {
    expect(shownBreak(rest)?.backAt).toBe('14:35');
    expect(timeOfDay(ends, 'Europe/Athens')).toBe('16:35');
    expect(timeOfDay(Date.UTC(2026, 0, 3, 0, 5), 'Europe/London')).toBe('00:05');
  });

  it('is told in the time of the device where a zone is not known', () => {
    expect(timeOfDay(ends, 'Nowhere/At_All')).toBe(timeOfDay(ends, ''));
  });

  it('has no time to be back at without a length, or while its clock stands still', () => {
    expect(shownBreak({ ...rest, clocks: {} })?.backAt).toBeNull();
    const paused = clock({ scope: 'session', state: 'paused', deadline: null, left_ms: 1 });
    expect(shownBreak({ ...rest, clocks: { session: paused } })?.backAt).toBeNull();
  });

  it('counts those who are here, and the host only once they say that they are back', () => {
    expect(shownBreak(rest)).toMatchObject({ back: 1, all: 2 });
    const [ann, ...others] = rest.participants;
    const hostToo = { ...rest, participants: [{ ...ann!, ready: true }, ...others] };
    expect(shownBreak(hostToo)).toMatchObject({ back: 2, all: 3 });
    expect(whoIsBack(rest).map(({ id }) => id)).toEqual(['bo']);
  });

  it('awaits the people at a tablet, and not the tablet', () => {
    const tablet = person('tablet', { mode: 'shared_device' });
    const jean = person('jean', { cared_by: 'tablet', ready: true });
    const shared = { ...rest, participants: [...rest.participants, tablet, jean] };
    expect(shownBreak(shared)).toMatchObject({ back: 2, all: 3 });
  });

  it('is over when another step begins, or the session ends', () => {
    expect(shownBreak(sampleView)).toBeNull();
    expect(shownBreak({ ...rest, status: 'closed' })).toBeNull();
  });
});
