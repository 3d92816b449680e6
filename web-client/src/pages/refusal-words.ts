/** The sentence for a refusal: this page's own by its code, in its language; else the server's. */
import { t, wordsFor } from '../text/text';

interface Told {
  code: string;
  sentence: string;
}

export function refusalWords({ code, sentence }: Told): string {
  if (code === 'no_answer') return t('line-gone');
  return wordsFor(`refusal-${code}`) ?? (sentence === '' ? t('not-taken') : sentence);
}
