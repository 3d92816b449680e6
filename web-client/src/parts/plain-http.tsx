import { t } from '../text/text';
import { Fold } from './fold';

/** For hosts, where what people send can be read on its way: what it means, and what helps. */
export function PlainHttp() {
  return (
    <div class="panel">
      <p class="strong">{t('plain-http')}</p>
      <Fold words={t('plain-http-meaning')}>
        <p>{t('plain-http-read')}</p>
        <p>{t('plain-http-no-name')}</p>
        <p>{t('plain-http-wifi')}</p>
        <p>{t('plain-http-internet')}</p>
      </Fold>
    </div>
  );
}
