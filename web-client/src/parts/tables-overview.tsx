import type { Participant, ShownClock } from '../domain';
import { t } from '../text/text';
import { whoName } from '../text/who';
import { TimeLeft } from './now-panel';
import { WhoLine } from './who-line';

/** One table while turns go on, or while each walks a block at its own pace. */
export interface TableInTurns {
  id: string;
  /** In words. */
  name: string;
  place: string;
  having: Participant | null;
  /** Null where nothing is timed, or nothing of it is for this page. */
  clock: ShownClock | null;
  paused: boolean;
  turns: { done: number; all: number };
  keeper: Participant | null;
  /** How many sit there. */
  people: number;
  /** Whose devices are connected. */
  here: number;
  /** Nobody has a turn, although somebody waits for one. */
  silent: boolean;
  /** Null where all tables are together. */
  pace: TablePace | null;
}

/** Where a table is in its block. */
export interface TablePace {
  step: string;
  /** It has done all of the block, and waits for the others. */
  finished: boolean;
  /** Since the clock ran out. */
  overMinutes: number;
  /** Since something was last heard of it; 0: not long. */
  quietMinutes: number;
}

interface Props {
  tables: readonly TableInTurns[];
  everyone: readonly Participant[];
  onTable: (id: string) => void;
}

/** All tables at a glance, and a way to each: what needs the host stands in bold. */
export function TablesOverview({ tables, everyone, onTable }: Props) {
  return (
    <section class="stack" aria-labelledby="all-tables">
      <h2 id="all-tables">{t('desk-all-tables')}</h2>
      <ul class="plain table-cards">
        {tables.map((table) => (
          <li class="panel flat" key={table.id}>
            <h3 dir="auto">{table.name}</h3>
            {table.place !== '' && (
              <p class="hint" dir="auto">
                {table.place}
              </p>
            )}
            {table.pace !== null && <Pace {...table.pace} />}
            {table.having !== null && <WhoLine person={table.having} everyone={everyone} />}
            <Time {...table} />
            {table.people === 0 && <p>{t('tables-nobody')}</p>}
            {table.turns.all > 0 && <p>{t('desk-heard-all', table.turns)}</p>}
            {table.pace !== null && table.keeper !== null && (
              <p class="hint">{t('tables-keeper', { who: whoName(table.keeper, everyone) })}</p>
            )}
            {wantsHost(table).map((words) => (
              <p class="strong" key={words}>
                {words}
              </p>
            ))}
            <button type="button" class="button" onClick={() => onTable(table.id)}>
              {t('desk-table-open')}
              <span class="for-ears">: {table.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Pace({ step, finished }: TablePace) {
  return (
    <p>
      <bdi class="strong">{step}</bdi>
      {finished && <span class="hint"> {t('table-finished')}</span>}
    </p>
  );
}

/** Long over is said in words: digits that stand at nought tell nothing. */
function Time({ clock, paused, having, pace }: TableInTurns) {
  if (clock === null || (having === null && pace === null)) return null;
  if (pace !== null && pace.overMinutes > 0)
    return <p>{t('table-over', { minutes: pace.overMinutes })}</p>;
  return <TimeLeft clock={clock} paused={paused} />;
}

function wantsHost({ having, here, keeper, silent, people, pace }: TableInTurns): string[] {
  if (people === 0) return [];
  return [
    ...(here === 0 ? [t('desk-table-empty')] : []),
    ...(silent && having === null ? [t('turn-between')] : []),
    ...(keeper === null ? [t('tables-no-keeper')] : []),
    ...(pace !== null && pace.quietMinutes > 0 && !pace.finished
      ? [t('table-quiet', { minutes: pace.quietMinutes })]
      : []),
  ];
}
