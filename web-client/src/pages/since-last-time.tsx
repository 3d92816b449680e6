import { useEffect, useState } from 'preact/hooks';
import { Fold } from '../parts/fold';
import type { PastItem } from '../past-items';
import { t } from '../text/text';
import { Bay } from '../views/car-park';
import type { PageNeeds } from './needs';
import { dateIn, parkItemOf } from './seen';

type Needs = Pick<PageNeeds, 'store' | 'view' | 'api' | 'device'>;

/**
 * What became of the things that were parked in the session before. Nobody waits for it: with no
 * signal it comes once the line is there again.
 */
export function SinceLastTime({ store, view, api, device }: Needs) {
  const [past, setPast] = useState<readonly PastItem[] | null>(null);
  const isLive = store.connection.value.state === 'live';
  useEffect(() => {
    if (view.after === '' || !isLive || past !== null) return;
    void api.lastTime(device.session, device.key).then((answer) => {
      if (answer.ok) setPast(answer.value);
    });
  }, [view.after, isLive]);
  if (past === null || past.length === 0) return null;
  const today = dateIn(0, store.now.value);
  const items = past.map((item, nth) =>
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
