import { describe, expect, it } from 'vitest';
import { attemptAfterLoss, goodbyeDelayMs, retryDelayMs } from './backoff';

describe('waiting before another try', () => {
  it('doubles from half a second', () => {
    expect([0, 1, 2, 3].map((attempt) => retryDelayMs(attempt, 0.5))).toEqual([
      500, 1000, 2000, 4000,
    ]);
  });

  it('stays within half and one and a half times the cap', () => {
    expect(retryDelayMs(50, 0)).toBe(15_000);
    expect(retryDelayMs(50, 0.999999)).toBeLessThanOrEqual(45_000);
  });

  it('spreads a thousand phones that have all reached the cap', () => {
    let seed = 7;
    const random = () => {
      seed = (seed * 16807) % 2147483647;
      return seed / 2147483647;
    };
    const perSecond = new Map<number, number>();
    for (let phone = 0; phone < 1000; phone += 1) {
      const second = Math.floor(retryDelayMs(9, random()) / 1000);
      perSecond.set(second, (perSecond.get(second) ?? 0) + 1);
    }
    expect(Math.max(...perSecond.values())).toBeLessThan(70);
    expect(perSecond.size).toBe(30);
  });

  it('lets the window of a goodbye win', () => {
    expect(goodbyeDelayMs([500, 4000], 0)).toBe(500);
    expect(goodbyeDelayMs([500, 4000], 0.5)).toBe(2250);
    expect(goodbyeDelayMs([500, 400], 0.9)).toBe(500);
  });

  it('starts afresh only after half a minute of a steady line', () => {
    expect(attemptAfterLoss(4, 29_999)).toBe(5);
    expect(attemptAfterLoss(4, 30_000)).toBe(0);
  });
});
