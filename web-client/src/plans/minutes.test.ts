import { describe, expect, it } from 'vitest';
import { lengthIn, minutesText, readMinutes } from './minutes';
import { turnMs } from './plan-parts';

describe('minutes', () => {
  it('are read as people write them', () => {
    const read = (text: string) => readMinutes(text, turnMs);
    expect(['2', ' 2 ', '0.5', '.5', '0,5', '60'].map(read)).toEqual([
      120_000, 120_000, 30_000, 30_000, 30_000, 3_600_000,
    ]);
    expect(read('  ')).toBeNull();
    expect(['0', '61', '-2', 'two', '2m', '.', '1e3', '1.2.3'].map(read)).toEqual(
      Array(8).fill(undefined),
    );
  });

  it('are written so that they are read again', () => {
    for (const ms of [1_000, 20_000, 30_000, 90_000, 3_600_000])
      expect(readMinutes(minutesText(ms), turnMs)).toBe(ms);
    expect(minutesText(null)).toBe('');
  });

  it('are told in the unit that people use', () => {
    expect(lengthIn(30_000)).toEqual({ unit: 'seconds', count: 30 });
    expect(lengthIn(60_000)).toEqual({ unit: 'minutes', count: 1 });
    expect(lengthIn(90_000)).toEqual({ unit: 'minutes', count: 1.5 });
  });
});
