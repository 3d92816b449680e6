import { Problem } from '../parts/problem';
import type { Table } from '../protocol/types.generated';
import { t } from '../text/text';
import type { PageNeeds } from './needs';
import { mayOfferAgain } from './offered-turns';
import { refusalWords } from './refusal-words';
import { useSends } from './sends';

type Needs = Pick<PageNeeds, 'store' | 'view'> & { table: Table | undefined };

/** For the host and our timer, once nobody waits: nobody is named, and nobody has to answer. */
export function OfferAgain({ store, view, table }: Needs) {
  const sends = useSends(store);
  if (table === undefined || !mayOfferAgain(view, table)) return null;
  const offer = () => void sends.send({ kind: 'offer_turn_again', body: { table: table.id } });
  return (
    <>
      {sends.refused !== null && <Problem words={refusalWords(sends.refused)} />}
      <button type="button" class="button quiet" onClick={offer}>
        {t('offer-again')}
      </button>
    </>
  );
}
