import { KeeperDesk } from '../parts/keeper-desk';
import { TableWays } from '../parts/table-ways';
import { TakeOn } from '../parts/take-on';
import type { Table } from '../protocol/types.generated';
import { openBlock } from '../session/block';
import { t } from '../text/text';
import { CardsDeskPart } from './cards-desk-part';
import { HandOn } from './hand-on';
import type { RoundNeeds } from './needs';
import { AskForNotes } from './note-taker-part';
import { OfferAgain } from './offer-again';
import { useSends } from './sends';
import { useTableSteps, withSteps } from './table-steps';
import { useTurnDesk } from './turn-desk';
import { mayReorder, useTurnOrder } from './turn-order';

/** "Would you be our timer?", and for whoever said yes the turns and the clock on their own phone. */
export function KeeperPart(needs: RoundNeeds & { table: Table }) {
  const { store, table } = needs;
  const sends = useSends(store);
  const me = store.me.value;
  const become = () => void sends.send({ kind: 'become_keeper', body: { table: table.id } });
  const stop = () => void sends.send({ kind: 'stop_being_keeper', body: { table: table.id } });
  if (table.keeper_asked === me) {
    return (
      <TakeOn
        ask={t('keeper-ask')}
        hint={t('keeper-ask-hint')}
        sending={sends.sending}
        onYes={become}
        onNo={stop}
      />
    );
  }
  if (table.keeper === me) return <Desk {...needs} onStop={stop} />;
  if (store.card.value?.cared_by != null) return null;
  // Where a table goes at its own pace, nobody would take it on: then whoever likes may.
  const isFree = table.keeper === null && openBlock(needs.view).length > 0;
  const keeperIsAway = table.keeper !== null && !store.here.value.has(table.keeper);
  if (!isFree && !keeperIsAway) return null;
  return (
    <button type="button" class="button" onClick={become}>
      {t('keeper-take')}
    </button>
  );
}

function Desk({ onStop, table, ...needs }: RoundNeeds & { table: Table; onStop: () => void }) {
  const desk = useTurnDesk(needs, table);
  const order = useTurnOrder(needs, table);
  const steps = useTableSteps(needs, table);
  return (
    <KeeperDesk
      {...withSteps(desk, steps)}
      inTurns={steps === null || desk.inTurns}
      order={mayReorder(needs, table) ? order : null}
      onStop={onStop}
    >
      {steps !== null && <TableWays {...steps} isSecond={desk.next !== null} />}
      <CardsDeskPart {...needs} tables={[table]} />
      <OfferAgain {...needs} table={table} />
      <HandOn {...needs} table={table} />
      <AskForNotes {...needs} table={table} />
    </KeeperDesk>
  );
}
