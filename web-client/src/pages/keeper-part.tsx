import { KeeperDesk } from '../parts/keeper-desk';
import { Problem } from '../parts/problem';
import { TableWays } from '../parts/table-ways';
import { TakeOn } from '../parts/take-on';
import type { Table } from '../protocol/types.generated';
import { openBlock } from '../session/block';
import { headingShown } from '../shell/heading';
import { useLostFocus } from '../shell/lost-focus';
import { t } from '../text/text';
import { CardsDeskPart } from './cards-desk-part';
import { HandOn } from './hand-on';
import type { PageNeeds, RoundNeeds } from './needs';
import { AskForNotes } from './note-taker-part';
import { OfferAgain } from './offer-again';
import { refusalWords } from './refusal-words';
import { tableOf } from './seen';
import { useSends } from './sends';
import { useTableSteps, withSteps } from './table-steps';
import { useTurnDesk } from './turn-desk';
import { mayReorder, useTurnOrder } from './turn-order';

type Needs = Pick<PageNeeds, 'store' | 'view'>;

/** "Would you be our timer?" */
export function AskedToKeepTime({ store, view }: Needs) {
  const sends = useSends(store);
  const me = store.me.value;
  const table = tableOf(view, me);
  const isAsked = table?.keeper_asked === me && me !== null && view.status !== 'closed';
  const press = useLostFocus(headingShown, [isAsked, sends.refused]);
  if (!isAsked) return null;
  const answer = (kind: 'become_keeper' | 'stop_being_keeper') => () => {
    press();
    void sends.send({ kind, body: { table: table.id } });
  };
  return (
    <>
      {sends.refused !== null && <Problem words={refusalWords(sends.refused)} />}
      <TakeOn
        ask={t('keeper-ask')}
        hint={t('keeper-ask-hint')}
        sending={sends.sending}
        onYes={answer('become_keeper')}
        onNo={answer('stop_being_keeper')}
      />
    </>
  );
}

/** For whoever is our timer the turns and the clock on their own phone; else a way to become it. */
export function KeeperPart(needs: RoundNeeds) {
  const { store, view } = needs;
  const sends = useSends(store);
  const table = tableOf(view, store.me.value);
  if (table === undefined) return null;
  const body = { table: table.id };
  const isMine = table.keeper === store.me.value;
  return (
    <>
      {sends.refused !== null && <Problem words={refusalWords(sends.refused)} />}
      {isMine && (
        <Desk
          {...needs}
          table={table}
          onStop={() => void sends.send({ kind: 'stop_being_keeper', body })}
        />
      )}
      {!isMine && mayTake(needs, table) && (
        <button
          type="button"
          class="button"
          onClick={() => void sends.send({ kind: 'become_keeper', body })}
        >
          {t('keeper-take')}
        </button>
      )}
    </>
  );
}

/** Where a table goes at its own pace and nobody takes it on, and where our timer is away. */
function mayTake({ store: { me, card, here }, view }: Needs, table: Table): boolean {
  if (card.value?.cared_by != null || table.keeper_asked === me.value) return false;
  if (table.keeper === null) return openBlock(view).length > 0;
  return !here.value.has(table.keeper);
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
