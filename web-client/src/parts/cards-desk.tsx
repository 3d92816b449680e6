import { CardShape } from '../art/card-shape';
import type { Participant } from '../domain';
import { cardWords } from '../text/card-words';
import { t } from '../text/text';
import type { CardUp } from './cards-up';
import { Problem } from './problem';

interface TableCards {
  table: string;
  /** In words; null where there is one circle. */
  name: string | null;
  cards: readonly CardUp[];
  /** A stop card holds its clock. */
  held: boolean;
}

interface Props {
  tables: readonly TableCards[];
  everyone: readonly Participant[];
  refusal: string | null;
  onGoOn: (table: string) => void;
}

/** For whoever runs the turns: who holds up what, and the way to let a held clock go on. */
export function CardsDesk({ tables, everyone, refusal, onGoOn }: Props) {
  const withCards = tables.filter(({ cards }) => cards.length > 0);
  if (withCards.length === 0 && refusal === null) return null;
  return (
    <section class="stack" aria-label={t('hold-up-list')}>
      {refusal !== null && <Problem words={refusal} />}
      {withCards.map(({ table, name, cards, held }) => (
        <div class={held ? 'panel butter' : 'panel flat'} key={table}>
          {name !== null && (
            <p class="hint" dir="auto">
              {name}
            </p>
          )}
          {cards.map(({ person, card }) => (
            <p class="card-face strong" key={person.id}>
              <CardShape card={card} />
              <span>
                {cardWords({ person, card }, everyone)}{' '}
                {card === 'stop' && held && t('hold-up-held')}
              </span>
            </p>
          ))}
          {held && (
            <button type="button" class="button" onClick={() => onGoOn(table)}>
              {t('hold-up-go-on')}
              {name !== null && <span class="for-ears">: {name}</span>}
            </button>
          )}
        </div>
      ))}
    </section>
  );
}
