/** The sentence for a refusal: this page's own by its code, in its language; else the server's. */
import { t, wordsFor } from '../text/text';

interface Told {
  code: string;
  sentence: string;
}

export function refusalWords({ code, sentence }: Told): string {
  // Not that anything is kept: what was asked over HTTP was not done, and waits nowhere.
  if (code === 'no_answer') return t('key-words-offline');
  return wordsFor(`refusal-${code}`) ?? (sentence === '' ? t('not-taken') : sentence);
}
