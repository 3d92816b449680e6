import { CardShape } from '../art/card-shape';
import type { Card } from '../domain';
import { t } from '../text/text';

export interface WallCard {
  card: Card;
  /** In words; null in one circle. */
  table: string | null;
}

/** Cards that are up, as shapes with words. No names, and nothing is counted. */
export function RoomCards({ cards }: { cards: readonly WallCard[] }) {
  if (cards.length === 0) return null;
  const ofTables = cards.some(({ table }) => table !== null);
  return (
    <ul
      class={ofTables ? 'plain room-cards of-tables' : 'plain room-cards'}
      aria-label={t('hold-up-list')}
    >
      {cards.map(({ card, table }) => (
        <li key={`${table} ${card}`}>
          {table !== null && <bdi>{table}</bdi>}
          <CardShape card={card} />
          <span>{t(`hold-up-${card}`)}</span>
        </li>
      ))}
    </ul>
  );
}
