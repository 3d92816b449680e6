import { describe, expect, it } from 'vitest';
import { fitsWall } from './wall-fit';

const room = { lines: 3, lettersALine: 10 };

describe('words on the wall', () => {
  it('fit with their line breaks, empty lines too', () => {
    expect(fitsWall('One\n\nTwo', room)).toBe(true);
    expect(fitsWall('One\nTwo\nThree\nFour', room)).toBe(false);
  });

  it('fit where long lines take as many as they need', () => {
    expect(fitsWall('x'.repeat(30), room)).toBe(true);
    expect(fitsWall('x'.repeat(31), room)).toBe(false);
  });
});
