import { spokenSeconds } from '../countdown';
import type { ShownClock } from '../domain';
import { t } from '../text/text';

/** Above this a time is said in minutes. */
const minutesFrom = 45;

/** "In 1 minute we all come back together." It moves in tens: nobody is counted down. */
export function gatheringWords(clock: ShownClock): string {
  if (!('leftSeconds' in clock) || clock.leftSeconds <= 0) return t('gathering-now');
  const left = clock.leftSeconds;
  if (left > minutesFrom) return t('gathering-minutes', { minutes: Math.ceil(left / 60) });
  return t('gathering-seconds', { seconds: spokenSeconds(left) });
}

/** All tables are called back. It ends nothing and cuts nobody off. */
export function GatheringBar({ clock }: { clock: ShownClock }) {
  return (
    <section class="panel butter gathering" aria-label={t('gathering')}>
      <p class="strong">{gatheringWords(clock)}</p>
      <p>{t('gathering-finish')}</p>
    </section>
  );
}
