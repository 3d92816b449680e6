import { CardShape } from '../art/card-shape';
import type { Card } from '../domain';
import { t } from '../text/text';

/** A card as it is shown everywhere: its shape, and what it says. */
export function CardFace({ card }: { card: Card }) {
  return (
    <span class="card-face">
      <CardShape card={card} />
      <span>{t(`hold-up-${card}`)}</span>
    </span>
  );
}
