import { Mug } from '../art/mug';
import type { Participant, SeatedTable } from '../domain';
import { tableName } from '../text/table-name';
import { t } from '../text/text';
import { whoName } from '../text/who';
import { TypedOnWall } from './room-typed';

interface Page {
  page: number;
  pages: number;
}

interface Seats extends Page {
  shows: 'seats';
  table: Pick<SeatedTable, 'id' | 'name' | 'place' | 'people'>;
  everyone: readonly Participant[];
  /** So many names fit. */
  most: number;
  /** Nothing stands beside them. */
  alone: boolean;
}

/** One line of the wall: whose turn it is at a table, and how many had theirs. */
export interface TableLine {
  id: string;
  /** In words. */
  name: string;
  /** What the table is at, where each goes at its own pace; null: all are in the same turns. */
  step: string | null;
  having: Participant | null;
  /** Null in a step without turns. */
  turns: { done: number; all: number } | null;
}

interface Turns extends Page {
  shows: 'turns';
  tables: readonly TableLine[];
  /** Each has two. */
  twoLines: boolean;
  /** How many come on the other pages. */
  others: number;
  everyone: readonly Participant[];
}

/** What somebody types in their turn at one of the tables. */
interface Typed extends Page {
  shows: 'typed';
  /** In words. */
  table: string;
  who: Participant;
  text: string;
  everyone: readonly Participant[];
}

export type WallTables = Seats | Turns | Typed;

/** One table, with everybody who sits there. The next one follows when this one has been read. */
export function WhoSits({ table, everyone, most, page, pages }: Seats) {
  const { people } = table;
  const shown = people.length > most ? people.slice(0, most - 1) : people;
  return (
    <>
      <h2 class="room-table" dir="auto">
        {tableName(table)}
      </h2>
      {table.place !== '' && (
        <p class="room-place" dir="auto">
          {table.place}
        </p>
      )}
      <ul class="plain room-sitters">
        {shown.map((person) => (
          <li key={person.id}>
            <Mug mug={person.mug} drink={person.drink} />
            <bdi>{whoName(person, everyone)}</bdi>
          </li>
        ))}
        {shown.length < people.length && (
          <li>{t('table-more', { count: people.length - shown.length })}</li>
        )}
      </ul>
      {pages > 1 && (
        <p class="room-page digits">{t('room-tables-nth', { done: page, all: pages })}</p>
      )}
    </>
  );
}

/** A line for each table. No clock: each has its own, at the table. */
export function TableTurns({ tables, twoLines, others, everyone }: Turns) {
  return (
    <>
      <ul class={twoLines ? 'plain room-lines two-lines' : 'plain room-lines'}>
        {tables.map((table) => (
          <Line key={table.id} {...table} everyone={everyone} twoLines={twoLines} />
        ))}
      </ul>
      {others > 0 && <p class="room-page">{t('room-tables-more', { count: others })}</p>}
    </>
  );
}

type LineProps = TableLine & Pick<Turns, 'everyone' | 'twoLines'>;

function Line({ name, step, having, turns, everyone, twoLines }: LineProps) {
  const who = having === null ? '' : whoName(having, everyone);
  return (
    <li>
      <span class="room-lines-table">
        <bdi>{name}</bdi>
      </span>
      {having === null ? (
        <span class="room-lines-step">
          <bdi>{step ?? between(turns)}</bdi>
        </span>
      ) : (
        <span class="room-lines-who">
          <Mug mug={having.mug} drink={having.drink} state="having_turn" />
          <bdi>{twoLines ? t('their-turn-title', { who }) : who}</bdi>
        </span>
      )}
      {turns !== null && <span class="room-lines-count digits">{t('room-turns-done', turns)}</span>}
    </li>
  );
}

function between(turns: TableLine['turns']): string {
  return turns !== null && turns.done < turns.all ? t('turn-between') : '';
}

export function TableTyped({ table, who, text, everyone, page, pages }: Typed) {
  return (
    <>
      <h2 class="room-table" dir="auto">
        {table}
      </h2>
      <TypedOnWall text={text} page={page} pages={pages} who={whoName(who, everyone)} />
    </>
  );
}
