import { useState } from 'preact/hooks';
import type { Participant, SeatedTable } from '../domain';
import { tableName } from '../text/table-name';
import { t } from '../text/text';
import { whoName } from '../text/who';
import { Fold } from './fold';
import { WhoLine } from './who-line';

export interface TableCardActions {
  onChange: (table: string, name: string, place: string) => void;
  onPutAway: (table: string) => void;
  onMove: (who: string, table: string) => void;
  onAskKeeper: (table: string, who: string) => void;
}

interface Props extends TableCardActions {
  table: SeatedTable;
  tables: readonly SeatedTable[];
  everyone: readonly Participant[];
}

/** One table: who sits at it, and what its host can do for it. */
export function TableCard(props: Props) {
  const { table, everyone } = props;
  const name = tableName(table);
  return (
    <li class="panel flat">
      <h2 dir="auto">{name}</h2>
      {table.place !== '' && <p dir="auto">{table.place}</p>}
      <p class="hint">{keeperWords(table, everyone)}</p>
      {table.mixed && <p class="strong">{t('tables-laptop')}</p>}
      {table.people.length === 0 ? (
        <p>{t('tables-nobody')}</p>
      ) : (
        <ul class="plain">
          {table.people.map((person) => (
            <Sitter key={person.id} {...props} person={person} />
          ))}
        </ul>
      )}
      <Fold words={t('tables-name-and-place')}>
        <NameAndPlace {...props} />
      </Fold>
      {table.people.length === 0 && (
        <button type="button" class="button quiet" onClick={() => props.onPutAway(table.id)}>
          {t('tables-put-away')}
          <span class="for-ears">: {name}</span>
        </button>
      )}
    </li>
  );
}

function keeperWords(
  { keeper, keeperAsked }: SeatedTable,
  everyone: readonly Participant[],
): string {
  if (keeper !== null) return t('tables-keeper', { who: whoName(keeper, everyone) });
  if (keeperAsked !== null)
    return t('tables-keeper-asked', { who: whoName(keeperAsked, everyone) });
  return t('tables-no-keeper');
}

/** A name, and behind "Change" a button for each table where they could sit: never only by dragging. */
function Sitter(props: Props & { person: Participant }) {
  const { person, everyone, table, tables } = props;
  const [open, setOpen] = useState(false);
  const who = whoName(person, everyone);
  return (
    <li>
      <div class="sitter">
        <WhoLine person={person} everyone={everyone}>
          {person.place !== null && <span class="hint"> {t(`place-${person.place}`)}</span>}
        </WhoLine>
        <button
          type="button"
          class="button quiet"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {t('people-change')}
          <span class="for-ears">: {who}</span>
        </button>
      </div>
      {open && (
        <fieldset class="stack">
          <legend>{t('tables-move-to', { who })}</legend>
          <div class="buttons pairs">
            {tables
              .filter(({ id }) => id !== table.id)
              .map((other) => (
                <button
                  type="button"
                  class="button"
                  key={other.id}
                  onClick={() => props.onMove(person.id, other.id)}
                >
                  <bdi>{tableName(other)}</bdi>
                </button>
              ))}
          </div>
          {table.keeper?.id !== person.id && !person.tablet && (
            <button
              type="button"
              class="button quiet"
              onClick={() => props.onAskKeeper(table.id, person.id)}
            >
              {t('people-ask-keeper')}
            </button>
          )}
        </fieldset>
      )}
    </li>
  );
}

function NameAndPlace({ table, onChange }: Props) {
  // Null until it is typed in, so that what another host wrote meanwhile is not put back.
  const [name, setName] = useState<string | null>(null);
  const [place, setPlace] = useState<string | null>(null);
  const save = (event: Event) => {
    event.preventDefault();
    onChange(table.id, (name ?? table.name).trim(), (place ?? table.place).trim());
  };
  const field = (id: string, value: string, set: (text: string) => void, words: string[]) => (
    <div class="field">
      <label class="label" for={`${id}-${table.id}`}>
        {words[0]}
      </label>
      <p class="hint" id={`${id}-${table.id}-hint`}>
        {words[1]}
      </p>
      <input
        id={`${id}-${table.id}`}
        class="box"
        dir="auto"
        autocomplete="off"
        maxLength={60}
        aria-describedby={`${id}-${table.id}-hint`}
        value={value}
        onInput={(event) => set(event.currentTarget.value)}
      />
    </div>
  );
  const nameless = tableName({ id: table.id, name: '' });
  return (
    <form class="stack" onSubmit={save}>
      {field('table-name', name ?? table.name, setName, [
        t('tables-name'),
        t('tables-name-hint', { table: nameless }),
      ])}
      {field('table-place', place ?? table.place, setPlace, [
        t('tables-place'),
        t('tables-place-hint'),
      ])}
      <button type="submit" class="button">
        {t('tables-save')}
      </button>
    </form>
  );
}
