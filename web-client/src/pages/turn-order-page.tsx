import { TurnOrder } from '../parts/turn-order';
import { Heading } from '../shell/heading';
import { t } from '../text/text';
import type { DeskNeeds } from './needs';
import { tableOf } from './seen';
import { useTurnOrder } from './turn-order';

/** The host's panel for the order of turns. */
export function TurnOrderPage({ store, view, show }: DeskNeeds) {
  const order = useTurnOrder({ store, view }, tableOf(view, store.me.value));
  return (
    <>
      <Heading what={t('order-title')} session={view.title} />
      <p class="hint">{t('order-hint')}</p>
      <TurnOrder {...order} />
      <button type="button" class="button" onClick={() => show('desk')}>
        {t('back-to-desk')}
      </button>
    </>
  );
}
