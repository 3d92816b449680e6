import type { Card, Participant } from '../domain';
import { t } from '../text/text';
import { CardFace } from './card-face';
import { WhoLine } from './who-line';

export interface CardUp {
  person: Participant;
  card: Card;
}

interface Props {
  cards: readonly CardUp[];
  everyone: readonly Participant[];
}

/** Who at the table holds up which card, beside their mug. Nothing is counted. */
export function CardsUp({ cards, everyone }: Props) {
  if (cards.length === 0) return null;
  return (
    <ul class="plain cards-up" aria-label={t('hold-up-list')}>
      {cards.map(({ person, card }) => (
        <li key={person.id}>
          <WhoLine person={person} everyone={everyone}>
            {' '}
            <CardFace card={card} />
          </WhoLine>
        </li>
      ))}
    </ul>
  );
}
