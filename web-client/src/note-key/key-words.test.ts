import { describe, expect, it } from 'vitest';
import { base64url, bytesIn, randomId } from '../random-id';
import { keyOfWords, wordsOfKey } from './key-words';

// The first test of BIP 39 itself.
const words = 'legal winner thank year wave sausage worth useful legal winner thank yellow';
const key = base64url(new Uint8Array(16).fill(0x7f));

describe('the words of a key', () => {
  it('are twelve, and lead back to it', () => {
    expect(wordsOfKey(key).join(' ')).toBe(words);
    for (let nth = 0; nth < 50; nth += 1) {
      const any = randomId();
      expect(keyOfWords(wordsOfKey(any).join(' '))).toEqual({ key: any });
    }
  });

  it('may be written as people write lists', () => {
    const listed = words
      .split(' ')
      .map((word, nth) => `${nth + 1}. ${word.toUpperCase()},`)
      .join('\n');
    expect(keyOfWords(listed)).toEqual({ key });
  });

  it('that were mistyped are named', () => {
    expect(keyOfWords(words.replace('legal', 'leagl').replace('yellow', 'yelow'))).toEqual({
      strange: ['leagl', 'yelow'],
    });
  });

  it('are counted, and hang together', () => {
    expect(keyOfWords('legal winner thank')).toEqual({ count: 3 });
    expect(keyOfWords('')).toEqual({ count: 0 });
    expect(keyOfWords(words.replace('yellow', 'winner'))).toBe('not_together');
  });

  it('are read from the bytes that a key is', () => {
    for (const bytes of [[0, 0, 0], [255, 254, 253], [1], [1, 2]])
      expect([...bytesIn(base64url(new Uint8Array(bytes)))]).toEqual(bytes);
  });
});
