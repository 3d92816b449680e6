import type { NeedBefore } from '../api';
import { t } from '../text/text';

const fields = ['access', 'food', 'other', 'reach'] as const;

/** What people need who told it by the invitation. Who they are they may have left open. */
export function NeedsBefore({ needs }: { needs: readonly NeedBefore[] }) {
  if (needs.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="needs-before">
      <h2 id="needs-before">{t('needs-before')}</h2>
      <ul class="plain stack">
        {needs.map((need, nth) => (
          <li class="panel flat" key={nth}>
            <p class="strong">
              <bdi>{need.name === '' ? t('needs-before-nobody') : need.name}</bdi>
            </p>
            {fields
              .filter((field) => need[field] !== '')
              .map((field) => (
                <p class="need-told" key={field}>
                  {t(`needs-before-${field}`)} <bdi>{need[field]}</bdi>
                </p>
              ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
