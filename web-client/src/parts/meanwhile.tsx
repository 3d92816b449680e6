import type { ParkItem } from '../domain';
import { t } from '../text/text';
import { Bay } from '../views/car-park';

/** Nothing that was typed is lost: it stands beneath, and can be saved over this. */
export function Meanwhile({ item }: { item: ParkItem }) {
  return (
    <div class="panel butter">
      <p class="strong">{t('review-meanwhile')}</p>
      <ul class="plain">
        <Bay item={item} />
      </ul>
    </div>
  );
}
