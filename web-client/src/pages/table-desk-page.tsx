import { Fold } from '../parts/fold';
import { NowPanel } from '../parts/now-panel';
import { TableWays } from '../parts/table-ways';
import { TurnOrder } from '../parts/turn-order';
import type { Table } from '../protocol/types.generated';
import { stepAt } from '../session/block';
import { Heading } from '../shell/heading';
import { tableAndPlace } from '../text/table-name';
import { t } from '../text/text';
import { whoName } from '../text/who';
import type { DeskNeeds } from './needs';
import { AskForNotes } from './note-taker-part';
import { OfferAgain } from './offer-again';
import { peopleIn, personCalled, turnsDone } from './seen';
import { titleOf } from './step-words';
import { useTableSteps, withSteps } from './table-steps';
import { useTurnDesk } from './turn-desk';
import { mayReorder, useTurnOrder } from './turn-order';

/** One of several tables, run from the host's desk: its turns, its clock and its order. */
export function TableDeskPage({ table, ...needs }: DeskNeeds & { table: Table }) {
  const { store, view, show } = needs;
  const turn = useTurnDesk(needs, table);
  const steps = useTableSteps(needs, table);
  const order = useTurnOrder(needs, table);
  const step = stepAt(view, table);
  const keeper = personCalled(view, table.keeper);
  const everyone = peopleIn(view, store.here.value);
  return (
    <>
      <Heading what={tableAndPlace(table)} session={view.title} />
      {step !== undefined && steps !== null && <p class="strong">{titleOf(step)}</p>}
      {turn.inTurns && <p>{t('desk-heard-all', turnsDone(table))}</p>}
      <p class="hint">
        {keeper === null
          ? t('tables-no-keeper')
          : t('tables-keeper', { who: whoName(keeper, everyone) })}
      </p>
      {turn.inTurns && !turn.hasTurns && <p class="strong">{t('desk-table-done')}</p>}
      {(turn.hasTurns || steps !== null) && <NowPanel {...withSteps(turn, steps)} />}
      {steps !== null && <TableWays {...steps} isSecond={turn.next !== null} />}
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
