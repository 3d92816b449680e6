import { t } from '../text/text';
import { Problem } from './problem';

export interface KeyWordsProps {
  /** Null while they are on their way. */
  words: readonly string[] | null;
  /** They did not come. */
  isLost: boolean;
  copied: boolean;
  /** Where they are typed in again. */
  address: string;
  onCopy: () => void;
  onTryAgain: () => void;
}

/** Twelve words that lead to a note, for a piece of paper or another phone. */
export function KeyWords({ words, isLost, copied, address, onCopy, onTryAgain }: KeyWordsProps) {
  if (isLost) {
    return (
      <>
        <Problem words={t('key-words-offline')} />
        <button type="button" class="button" onClick={onTryAgain}>
          {t('try-again')}
        </button>
      </>
    );
  }
  if (words === null) return <p role="status">{t('key-words-looking')}</p>;
  return (
    <>
      <p class="hint">{t('key-words-hint')}</p>
      <ol class="key-words" lang="en">
        {words.map((word, nth) => (
          <li key={nth}>{word}</li>
        ))}
      </ol>
      <p>{t('key-words-where', { address })}</p>
      <button type="button" class="button" onClick={onCopy}>
        {copied ? t('copied') : t('key-words-copy')}
      </button>
    </>
  );
}
