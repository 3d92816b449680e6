import type { Card, Participant } from '../domain';
import { CardsUp, type CardUp } from '../parts/cards-up';
import { useNews } from '../shell/news';
import { announcer } from '../shell/speaker';
import { cardWords } from '../text/card-words';
import { HoldUp } from '../views/hold-up';
import { cardOf, cardsAreOpen, cardsAt } from './cards';
import type { PageNeeds } from './needs';
import { refusalWords } from './refusal-words';
import { peopleIn, tableOf } from './seen';
import { useSends } from './sends';

type Needs = Pick<PageNeeds, 'store' | 'view'>;

/** What others at my table hold up; told once, when it goes up. */
export function CardsAtMyTable({ store, view }: Needs) {
  const me = store.me.value;
  const others = cardsAt(view, tableOf(view, me)).filter(({ person }) => person.id !== me);
  const everyone = peopleIn(view, store.here.value);
  useCardsSaid(others, everyone);
  return <CardsUp cards={others} everyone={everyone} />;
}

/** Mine: holding one up, and putting it down. `who`: a name, where it is not mine. */
export function HoldUpPart({ store, view, who }: Needs & { who?: string }) {
  const sends = useSends(store);
  const table = tableOf(view, store.me.value);
  if (table === undefined || view.status !== 'live') return null;
  const mine = cardOf(table, store.me.value);
  const putDown = { kind: 'put_card_down', body: { table: table.id } } as const;
  const show = (card: Card) => ({ kind: 'show_card', body: { table: table.id, card } }) as const;
  return (
    <HoldUp
      {...(who === undefined ? {} : { who })}
      mine={mine}
      open={cardsAreOpen(view)}
      refusal={sends.refused === null ? null : refusalWords(sends.refused)}
      onPutDown={() => void sends.sendAtOnce(putDown)}
      onShow={(card) => void sends.send(card === mine ? putDown : show(card))}
    />
  );
}

/** A card is told when it goes up, by whose it is. */
export function useCardsSaid(cards: readonly CardUp[], everyone: readonly Participant[]): void {
  const keyOf = ({ person, card }: CardUp) => `${person.id} ${card}`;
  useNews(cards, keyOf, (news) => {
    for (const up of news) announcer.say({ text: cardWords(up, everyone) });
  });
}
