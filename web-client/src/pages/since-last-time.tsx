import { Fold } from '../parts/fold';
import type { View } from '../protocol/types.generated';
import { t } from '../text/text';
import { Bay } from '../views/car-park';
import { parkItemOf } from './seen';

/** What became of the things that were parked in the session before. */
export function SinceLastTime({ view, today }: { view: View; today: string }) {
  if (view.came_of.length === 0) return null;
  const items = view.came_of.map((item, nth) =>
    parkItemOf({ ...item, id: `last-time-${nth}`, how: '', shared: false, also: [] }, today),
  );
  return (
    <Fold words={t('since-last-time')} open>
      <p class="hint">{t('since-last-time-hint')}</p>
      <ul class="bays plain">
        {items.map((item) => (
          <Bay key={item.id} item={item} />
        ))}
      </ul>
    </Fold>
  );
}
