import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wordsFor } from '../text/text';
import { refusalWords } from './refusal-words';

const { refusals } = JSON.parse(readFileSync('../protocol/refusals.json', 'utf8')) as {
  refusals: { code: string }[];
};

describe('the words of a refusal', () => {
  it('are our own for every code', () => {
    const missing = refusals.filter(({ code }) => wordsFor(`refusal-${code}`) === null);
    expect(missing).toEqual([]);
  });

  it('are the server’s for a code that this page does not know', () => {
    const sentence = 'The kettle is off.';
    expect(refusalWords({ code: 'kettle_off', sentence })).toBe(sentence);
  });
});
