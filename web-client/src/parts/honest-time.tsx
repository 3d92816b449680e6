import type { TimeNeeded } from '../plans/plan-length';
import { t } from '../text/text';

interface Props {
  time: TimeNeeded;
  look: 'hint' | 'strong';
}

/** What a round takes in one circle, and at tables side by side: the same words wherever it is said. */
export function HonestTime({ time: { circle, side }, look }: Props) {
  if (circle.people < 2) return null;
  return (
    <>
      <p class="hint">{t('length-round')}</p>
      <p class={look}>{t('length-circle', { ...circle })}</p>
      {side !== null && <p class={look}>{t('length-tables', { ...side })}</p>}
    </>
  );
}
