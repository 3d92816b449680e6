import type { Participant, ShownClock } from '../domain';
import { t } from '../text/text';
import { TimeLeft } from './now-panel';
import { WhoLine } from './who-line';

/** One table while turns go on. */
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
  hasKeeper: boolean;
  /** Whose devices are connected. */
  here: number;
  /** Nobody has a turn, although somebody waits for one. */
  silent: boolean;
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
            {table.having !== null && <WhoLine person={table.having} everyone={everyone} />}
            {table.having !== null && table.clock !== null && (
              <TimeLeft clock={table.clock} paused={table.paused} />
            )}
            <p>{table.turns.all === 0 ? t('tables-nobody') : t('desk-heard-all', table.turns)}</p>
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

function wantsHost({ having, here, hasKeeper, silent, turns }: TableInTurns): string[] {
  if (turns.all === 0) return [];
  return [
    ...(here === 0 ? [t('desk-table-empty')] : []),
    ...(silent && having === null ? [t('turn-between')] : []),
    ...(hasKeeper ? [] : [t('tables-no-keeper')]),
  ];
}
