import { t } from '../text/text';

interface Props {
  /** My words are on everybody's screen: whoever reads them out can see them. */
  shown: boolean;
  /** Nothing is written yet: there is nothing to read. */
  empty: boolean;
  onDevice: () => void;
}

/** "Have it read for me": who knows of it, and this device's own voice beside theirs. */
export function ReadOut({ shown, empty, onDevice }: Props) {
  return (
    <section class="panel butter" aria-labelledby="read-out">
      <h2 id="read-out">{t('read-for-me')}</h2>
      <p>{t('read-out-told')}</p>
      {!shown && <p class="hint">{t('read-out-how')}</p>}
      {!empty && (
        <button type="button" class="button" onClick={onDevice}>
          {t('read-out-device')}
        </button>
      )}
    </section>
  );
}
