import { CardsDesk } from '../parts/cards-desk';
import type { Table } from '../protocol/types.generated';
import { tableName } from '../text/table-name';
import { cardsAt, isHeldByCard } from './cards';
import { useCardsSaid } from './hold-up-part';
import type { PageNeeds } from './needs';
import { refusalWords } from './refusal-words';
import { peopleIn } from './seen';
import { useSends } from './sends';
import { severalTables } from './tables';

type Needs = Pick<PageNeeds, 'store' | 'view'> & { tables: readonly Table[] };

/** The cards of the tables that somebody runs. */
export function CardsDeskPart({ store, view, tables }: Needs) {
  const sends = useSends(store);
  if (view.status !== 'live') return null;
  return (
    <CardsDesk
      tables={tables.map((table) => ({
        table: table.id,
        name: severalTables(view) ? tableName(table) : null,
        cards: cardsAt(view, table),
        held: isHeldByCard(view, table),
      }))}
      everyone={peopleIn(view, store.here.value)}
      refusal={sends.refused === null ? null : refusalWords(sends.refused)}
      onGoOn={(scope) => void sends.send({ kind: 'resume_clock', body: { scope } })}
    />
  );
}

/** At the host's desk, of all tables, and told when one goes up. */
export function CardsOfAll({ store, view }: Pick<PageNeeds, 'store' | 'view'>) {
  const cards = view.tables.flatMap((table) => cardsAt(view, table));
  useCardsSaid(cards, peopleIn(view, store.here.value));
  return <CardsDeskPart store={store} view={view} tables={view.tables} />;
}
