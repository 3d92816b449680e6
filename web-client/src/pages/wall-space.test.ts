import { describe, expect, it } from 'vitest';
import { namesThatFit, nothingTaken, roomForReading, tablesThatFit } from './wall-space';

const everything = { captioned: true, lines: 2, cards: 1, called: true, signer: true };

describe('what the wall has room for', () => {
  it('is six lines, six names, or eight lines to read, where nothing else is on it', () => {
    expect([tablesThatFit(nothingTaken), namesThatFit(nothingTaken)]).toEqual([6, 6]);
    expect(roomForReading(nothingTaken)).toEqual({ lines: 8, lettersALine: 34 });
  });

  it('is less with each thing that comes', () => {
    const steps = [
      { ...nothingTaken, captioned: true },
      { ...nothingTaken, captioned: true, lines: 1 },
      { ...nothingTaken, captioned: true, lines: 1, cards: 1 },
    ];
    expect(steps.map(tablesThatFit)).toEqual([4, 3, 2]);
    expect(steps.map(namesThatFit)).toEqual([3, 3, 2]);
    expect(steps.map((taken) => roomForReading(taken).lines)).toEqual([5, 3, 2]);
  });

  it('has shorter lines to read beside a signer', () => {
    expect(roomForReading({ ...nothingTaken, signer: true })).toEqual({
      lines: 8,
      lettersALine: 22,
    });
  });

  it('is two lines for each table beside a signer, so there are fewer', () => {
    const signer = { ...nothingTaken, signer: true };
    const steps = [
      signer,
      { ...signer, captioned: true },
      { ...signer, captioned: true, cards: 1 },
    ];
    expect(steps.map(tablesThatFit)).toEqual([4, 3, 2]);
  });

  it('is more for the tables where a call to come back is in smaller letters', () => {
    const called = { ...nothingTaken, called: true };
    expect([tablesThatFit(called), tablesThatFit({ ...called, captioned: true })]).toEqual([6, 4]);
  });

  it('is never nothing', () => {
    expect([tablesThatFit(everything), namesThatFit(everything)]).toEqual([1, 2]);
  });
});
