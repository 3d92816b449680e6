import type { SeatedTable } from '../domain';
import { tableName } from '../text/table-name';
import { t } from '../text/text';
import { Fold } from './fold';
import { Problem } from './problem';
import { WhoLine } from './who-line';

type Card = Pick<SeatedTable, 'id' | 'name' | 'place'>;

/** "You are at Table 3, by the window." */
export function AtTable({ table }: { table: Card }) {
  return <p class="at-table strong">{atTableWords(table)}</p>;
}

function atTableWords(table: Card): string {
  const name = tableName(table);
  if (table.place === '') return t('at-table', { table: name });
  return t('at-table-place', { table: name, place: table.place });
}

/** To read aloud, too. */
export function movedWords(table: Card): string {
  const name = tableName(table);
  if (table.place === '') return t('moved-table', { table: name });
  return t('moved-table-place', { table: name, place: table.place });
}

/** It stays until it is put away: whoever looks at people, not at a phone, finds it later. */
export function MovedBar({ table, onPutAway }: { table: Card; onPutAway: () => void }) {
  return (
    <div class="line-bar undo">
      <p class="strong">{movedWords(table)}</p>
      <button type="button" class="button" onClick={onPutAway}>
        {t('moved-thanks')}
      </button>
    </div>
  );
}

interface ChooseProps {
  tables: readonly SeatedTable[];
  mine: string;
  /** Why the last choice was not taken. */
  refusal: string | null;
  open?: boolean;
  onChoose: (table: string) => void;
}

/** Where the host leaves it to people: each table with who sits there. */
export function ChooseTable({ tables, mine, refusal, open = false, onChoose }: ChooseProps) {
  const everyone = tables.flatMap(({ people }) => people);
  return (
    <Fold words={t('choose-table')} open={open}>
      {refusal !== null && <Problem words={refusal} />}
      <ul class="plain table-cards">
        {tables.map((table) => (
          <li class="panel flat" key={table.id}>
            <h2 dir="auto">{tableName(table)}</h2>
            {table.place !== '' && <p dir="auto">{table.place}</p>}
            <ul class="plain">
              {table.people.map((person) => (
                <li key={person.id}>
                  <WhoLine person={person} everyone={everyone} />
                </li>
              ))}
            </ul>
            {table.id === mine ? (
              <p class="strong">{t('choose-table-mine')}</p>
            ) : (
              <button type="button" class="button" onClick={() => onChoose(table.id)}>
                {t('choose-table-here')}
                <span class="for-ears">: {tableName(table)}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
