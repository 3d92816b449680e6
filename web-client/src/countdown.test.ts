import { describe, expect, it } from 'vitest';
import { type Countdown, countDown, spokenSeconds, wordsForTime } from './countdown';

const running = { revision: 3, state: 'running', deadline: 120_000, length: 120_000 } as const;

describe('counting down', () => {
  it('shows a whole second until it is used up', () => {
    expect(countDown(running, 0, null).leftSeconds).toBe(120);
    expect(countDown(running, 1, null).leftSeconds).toBe(120);
    expect(countDown(running, 1000, null).leftSeconds).toBe(119);
    expect(countDown(running, 119_999, null).leftSeconds).toBe(1);
  });

  it('never goes up within one revision, while the server time wobbles', () => {
    let before: Countdown | null = null;
    let lowest = Number.POSITIVE_INFINITY;
    for (let at = 0; at < 125_000; at += 137) {
      const wobble = 400 * Math.sin(at / 900);
      before = countDown(running, at + wobble, before);
      expect(before.leftSeconds).toBeLessThanOrEqual(lowest);
      lowest = before.leftSeconds;
    }
    expect(lowest).toBe(0);
  });

  it('goes up when somebody adds time, which is a new revision', () => {
    const before = countDown(running, 110_000, null);
    const more = { ...running, revision: 4, deadline: 180_000, length: 180_000 };
    expect(before.leftSeconds).toBe(10);
    expect(countDown(more, 110_000, before).leftSeconds).toBe(70);
  });

  it('counts over-time without a limit, and does not call it a pause', () => {
    expect(countDown(running, 120_000, null)).toMatchObject({ state: 'over', overSeconds: 0 });
    expect(countDown(running, 185_500, null)).toMatchObject({ leftSeconds: 0, overSeconds: 65 });
  });

  it('stands still when paused, at any server time', () => {
    const paused = { revision: 5, state: 'paused', remaining: 42_001, length: 120_000 } as const;
    expect(countDown(paused, 0, null).leftSeconds).toBe(43);
    expect(countDown(paused, 9e12, null)).toMatchObject({ leftSeconds: 43, state: 'paused' });
  });

  it('shows the same second on two devices whose clocks agree within a second', () => {
    const one = countDown(running, 60_010, null).leftSeconds;
    const other = countDown(running, 60_150, null).leftSeconds;
    expect(Math.abs(one - other)).toBeLessThanOrEqual(1);
  });
});

describe('words for time', () => {
  it.each([
    [120, 120, 'time-plenty'],
    [73, 120, 'time-plenty'],
    [60, 120, 'time-half'],
    [30, 120, 'time-30-seconds'],
    [8, 120, 'time-finish'],
    [0, 120, 'time-over'],
    [60, 240, 'time-minutes'],
  ] as const)('%d of %d seconds is %s', (left, length, key) => {
    expect(wordsForTime(left, length).key).toBe(key);
  });

  it('rounds what is spoken to tens', () => {
    expect([119, 80, 71, 1, 0].map(spokenSeconds)).toEqual([120, 80, 80, 10, 0]);
  });
});
