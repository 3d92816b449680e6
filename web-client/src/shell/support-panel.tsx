import { t } from '../text/text';

/** Whom to call here, as the host wrote it: beside the numbers for England. */
export interface LocalSupport {
  words: string;
  /** A date in words. */
  checkedOn: string;
}

/** In the page from the start, so that it opens with no network. Calm and exact. */
export function SupportPanel({ local }: { local?: LocalSupport }) {
  return (
    <section id="support" class="panel opens" aria-labelledby="support-title" tabIndex={-1}>
      <h2 id="support-title">{t('support-title')}</h2>
      <p class="strong">{t('support-danger')}</p>
      <ul class="list-dots">
        <li>{t('support-nhs')}</li>
        <li>{t('support-samaritans')}</li>
        <li>{t('support-shout')}</li>
      </ul>
      {local !== undefined && <LocalLines {...local} />}
      <p>{t('support-host')}</p>
      <a class="button" href="#main">
        {t('close-panel')}
      </a>
    </section>
  );
}

/** Who to call here, and when a host last checked it. */
export function LocalLines({ words, checkedOn }: LocalSupport) {
  return (
    <>
      <p class="strong">{t('support-local')}</p>
      <p class="note-words" dir="auto">
        {words}
      </p>
      <p class="hint">{t('support-checked', { date: checkedOn })}</p>
    </>
  );
}
