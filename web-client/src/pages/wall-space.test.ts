import { describe, expect, it } from 'vitest';
import { linesThatFit, namesThatFit, nothingTaken, roomForReading } from './wall-space';

const everything = { captioned: true, lines: 2, cards: 1, called: true, signer: true };

describe('what the wall has room for', () => {
  it('is six lines, six names, or eight lines to read, where nothing else is on it', () => {
    expect([linesThatFit(nothingTaken), namesThatFit(nothingTaken)]).toEqual([6, 6]);
    expect(roomForReading(nothingTaken)).toEqual({ lines: 8, lettersALine: 34 });
  });

  it('is less with each thing that comes', () => {
    const steps = [
      { ...nothingTaken, captioned: true },
      { ...nothingTaken, captioned: true, lines: 1 },
      { ...nothingTaken, captioned: true, lines: 1, cards: 1 },
    ];
    expect(steps.map(linesThatFit)).toEqual([4, 3, 2]);
    expect(steps.map(namesThatFit)).toEqual([3, 3, 2]);
    expect(steps.map((taken) => roomForReading(taken).lines)).toEqual([5, 3, 2]);
  });

  it('has shorter lines to read beside a signer', () => {
    expect(roomForReading({ ...nothingTaken, signer: true })).toEqual({
      lines: 8,
      lettersALine: 22,
    });
  });

  it('is never nothing', () => {
    expect([linesThatFit(everything), namesThatFit(everything)]).toEqual([1, 2]);
  });
});
