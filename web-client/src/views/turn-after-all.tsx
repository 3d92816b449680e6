import { t } from '../text/text';

interface Props {
  onYes: () => void;
  onNo: () => void;
}

/** For whoever passed, once nobody waits any more. A no is as good as a yes. */
export function AskAfterAll({ onYes, onNo }: Props) {
  return (
    <section class="panel butter" aria-labelledby="turn-after-all">
      <h2 id="turn-after-all">{t('after-all')}</h2>
      <div class="buttons pairs">
        <button type="button" class="button" onClick={onYes}>
          {t('after-all-yes')}
        </button>
        <button type="button" class="button" onClick={onNo}>
          {t('after-all-no')}
        </button>
      </div>
    </section>
  );
}
