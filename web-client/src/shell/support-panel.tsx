import { t } from '../text/text';

/** What the host checked before the session. Without it the numbers for England stand. */
export interface LocalSupport {
  lines: { who: string; how: string }[];
  /** A date in words, from the server. */
  checkedOn: string | null;
}

/** In the page from the start, so that it opens with no network. Calm and exact. */
export function SupportPanel({ local }: { local?: LocalSupport }) {
  return (
    <section id="support" class="panel opens" aria-labelledby="support-title" tabIndex={-1}>
      <h2 id="support-title">{t('support-title')}</h2>
      <p class="strong">{t('support-danger')}</p>
      <ul class="list-dots">
        {local === undefined ? (
          <>
            <li>{t('support-nhs')}</li>
            <li>{t('support-samaritans')}</li>
            <li>{t('support-shout')}</li>
          </>
        ) : (
          local.lines.map((line) => (
            <li key={line.who}>
              <bdi>{line.who}</bdi>: <bdi>{line.how}</bdi>
            </li>
          ))
        )}
      </ul>
      <p>{t('support-host')}</p>
      {local?.checkedOn != null && (
        <p class="hint">{t('support-checked', { date: local.checkedOn })}</p>
      )}
      <a class="button" href="#main">
        {t('close-panel')}
      </a>
    </section>
  );
}
