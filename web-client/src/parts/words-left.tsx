import { t } from '../text/text';
import { Problem } from './problem';

interface Props {
  /** What became of them. */
  why: string;
  words: string;
  onPutAway: () => void;
}

/** Words of mine that did not go out: to be read and copied, until I put them away. */
export function WordsLeft({ why, words, onPutAway }: Props) {
  return (
    <section class="panel flat" aria-label={t('not-taken')}>
      <Problem words={why} />
      {words !== '' && (
        <p class="note-words" dir="auto">
          {words}
        </p>
      )}
      <button type="button" class="button" onClick={onPutAway}>
        {t('put-away')}
      </button>
    </section>
  );
}
