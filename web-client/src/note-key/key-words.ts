/**
 * The key of a note with no name as twelve words that a person can copy down: the words and the check
 * are those of BIP 39. The list is heavy, so this file comes over the wire by itself: words-ahead.ts.
 */
import { entropyToMnemonic, mnemonicToEntropy } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { base64url, bytesIn } from '../random-id';

/** What somebody typed: a key, or why it is none. */
export type TypedKey =
  | { key: string }
  /** In the list are none like these. */
  | { strange: readonly string[] }
  | { count: number }
  /** Twelve words of the list, but not of any key. */
  | 'not_together';

const howMany = 12;

export function wordsOfKey(key: string): string[] {
  return entropyToMnemonic(bytesIn(key), wordlist).split(' ');
}

/** Numbers, commas and capitals, as people write lists, are no mistakes. */
export function keyOfWords(typed: string): TypedKey {
  const words = typed.toLowerCase().match(/\p{L}+/gu) ?? [];
  const strange = words.filter((word) => !wordlist.includes(word));
  if (strange.length > 0) return { strange };
  if (words.length !== howMany) return { count: words.length };
  try {
    return { key: base64url(mnemonicToEntropy(words.join(' '), wordlist)) };
  } catch {
    return 'not_together';
  }
}
