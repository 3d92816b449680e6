import { describe, expect, it } from 'vitest';
import { pagesOf } from './typed-pages';

describe('a typed turn', () => {
  it('comes in pages that lose no word', () => {
    const text = 'I type with one finger. Time makes it possible. '.repeat(12).trim();
    const pages = pagesOf(text);
    expect(pages.join(' ')).toBe(text);
    expect(Math.max(...pages.map((page) => page.length))).toBeLessThanOrEqual(100);
  });

  it('cuts a word without an end, and shows nothing for nothing', () => {
    expect(pagesOf('x'.repeat(250)).map((page) => page.length)).toEqual([100, 100, 50]);
    expect(pagesOf('  ')).toEqual([]);
  });
});
