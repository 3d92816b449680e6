import { describe, expect, it } from 'vitest';
import { mugName, whoName } from './who';

const sam = { id: '1', name: 'Sam', mug: 0 };
const otherSam = { id: '2', name: 'sam ', mug: 1 };
const nobody = { id: '3', name: null, mug: 2 };
const plain = (words: string) => words.replace(/[⁨⁩]/g, '');

describe('what a person is called', () => {
  it('is their mug until they give a name', () => {
    expect(plain(whoName(nobody, [sam, nobody]))).toBe('Zigzag green mug');
  });

  it('is the name alone while nobody shares it', () => {
    expect(whoName(sam, [sam, nobody])).toBe('Sam');
  });

  it('has the mug beside it where two share a name', () => {
    expect(plain(whoName(sam, [sam, otherSam]))).toBe('Sam, stripy orange mug');
    expect(plain(whoName(otherSam, [sam, otherSam]))).toBe('sam , spotty blue mug');
  });

  it('names all 48 mugs differently', () => {
    expect(new Set(Array.from({ length: 48 }, (_, mug) => mugName(mug))).size).toBe(48);
  });
});
