import { Fold } from '../parts/fold';
import { NowPanel } from '../parts/now-panel';
import { TurnOrder } from '../parts/turn-order';
import type { Table } from '../protocol/types.generated';
import { Heading } from '../shell/heading';
import { tableAndPlace } from '../text/table-name';
import { t } from '../text/text';
import { whoName } from '../text/who';
import type { DeskNeeds } from './needs';
import { AskForNotes } from './note-taker-part';
import { OfferAgain } from './offer-again';
import { peopleIn, personCalled, turnsDone } from './seen';
import { useTurnDesk } from './turn-desk';
import { mayReorder, useTurnOrder } from './turn-order';

/** One of several tables, run from the host's desk: its turns, its clock and its order. */
export function TableDeskPage({ table, ...needs }: DeskNeeds & { table: Table }) {
  const { store, view, show } = needs;
  const turn = useTurnDesk(needs, table);
  const order = useTurnOrder(needs, table);
  const keeper = personCalled(view, table.keeper);
  const everyone = peopleIn(view, store.here.value);
  return (
    <>
      <Heading what={tableAndPlace(table)} session={view.title} />
      <p>{t('desk-heard-all', turnsDone(table))}</p>
      <p class="hint">
        {keeper === null
          ? t('tables-no-keeper')
          : t('tables-keeper', { who: whoName(keeper, everyone) })}
      </p>
      {turn.hasTurns ? <NowPanel {...turn} /> : <p class="strong">{t('desk-table-done')}</p>}
      <OfferAgain store={store} view={view} table={table} />
      <AskForNotes store={store} view={view} table={table} />
      {mayReorder(needs, table) && (
        <Fold words={t('desk-order')}>
          <TurnOrder {...order} />
        </Fold>
      )}
      <button type="button" class="button" onClick={() => show('desk')}>
        {t('back-to-desk')}
      </button>
    </>
  );
}
