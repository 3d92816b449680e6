import type { Participant, SeatedTable } from '../domain';
import { Choices } from '../parts/choices';
import { DoneBar } from '../parts/done-bar';
import { HonestTime } from '../parts/honest-time';
import { Problem } from '../parts/problem';
import { TableCard, type TableCardActions } from '../parts/table-card';
import { Tick } from '../parts/tick';
import type { TimeNeeded } from '../plans/plan-length';
import { type TableWish, tableSizes } from '../plans/tables-for';
import { Heading } from '../shell/heading';
import { t } from '../text/text';

export interface HostTablesProps extends TableCardActions {
  session: string;
  /** The honest sum: all in one circle, and at tables side by side. */
  time: TimeNeeded;
  wish: TableWish;
  /** Empty in one circle. */
  tables: readonly SeatedTable[];
  everyone: readonly Participant[];
  peopleChoose: boolean;
  copied: boolean;
  done: { words: string; onUndo: (() => void) | null; onGone: () => void } | null;
  sending: boolean;
  refusal: string | null;
  onWish: (wish: Partial<TableWish>) => void;
  onMake: () => void;
  onAdd: () => void;
  onOneCircle: () => void;
  onPeopleChoose: (choose: boolean) => void;
  onCopy: () => void;
  onBack: () => void;
}

/** One circle or several: how long each would take, and who sits where. */
export function HostTables(props: HostTablesProps) {
  const { time, tables } = props;
  return (
    <>
      <Heading what={t('tables-title')} session={props.session} />
      {props.done !== null && <DoneBar {...props.done} />}
      {props.refusal !== null && <Problem words={props.refusal} />}
      <section class="panel butter" aria-labelledby="tables-sum">
        <h2 id="tables-sum">{tables.length === 0 ? t('tables-one') : t('tables-many')}</h2>
        <HonestTime time={time} look="strong" />
      </section>
      <Make {...props} />
      {tables.length > 0 && <Seated {...props} />}
      <button type="button" class="button" onClick={props.onBack}>
        {t('back-to-desk')}
      </button>
    </>
  );
}

function Make(props: HostTablesProps) {
  const { wish, onWish, sending } = props;
  return (
    <section class="panel" aria-label={t('tables-make')}>
      <Choices
        name="table-size"
        legend={t('tables-make')}
        across
        chosen={wish.size}
        onChoose={(size) => onWish({ size })}
        options={tableSizes.map((size) => ({
          value: size,
          label: t('tables-size', { fewer: size - 1, size }),
        }))}
      />
      <Choices
        name="table-mix"
        legend={t('tables-mix')}
        chosen={wish.mixed ? 'mixed' : 'apart'}
        onChoose={(mix) => onWish({ mixed: mix === 'mixed' })}
        options={(['apart', 'mixed'] as const).map((value) => ({
          value,
          label: t(`tables-mix-${value}`),
          hint: t(`tables-mix-${value}-hint`),
        }))}
      />
      <button
        type="button"
        class="button main"
        aria-disabled={sending ? 'true' : undefined}
        onClick={props.onMake}
      >
        {props.tables.length === 0 ? t('tables-shuffle') : t('tables-shuffle-again')}
      </button>
    </section>
  );
}

function Seated(props: HostTablesProps) {
  return (
    <>
      <div class="buttons">
        <button type="button" class="button" onClick={props.onCopy}>
          {props.copied ? t('copied') : t('tables-copy')}
        </button>
        <button type="button" class="button" onClick={props.onAdd}>
          {t('tables-add')}
        </button>
        <button type="button" class="button quiet" onClick={props.onOneCircle}>
          {t('tables-circle')}
        </button>
      </div>
      <Tick ticked={props.peopleChoose} onTick={props.onPeopleChoose}>
        {t('tables-choose')}
        <span class="hint">{t('tables-choose-hint')}</span>
      </Tick>
      <ul class="plain table-cards">
        {props.tables.map((table) => (
          <TableCard key={table.id} {...props} table={table} />
        ))}
      </ul>
    </>
  );
}
