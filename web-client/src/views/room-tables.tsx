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
}

/** One line of the wall: whose turn it is at a table, and how many had theirs. */
export interface TableLine {
  id: string;
  /** In words. */
  name: string;
  having: Participant | null;
  turns: { done: number; all: number };
}

interface Turns extends Page {
  shows: 'turns';
  tables: readonly TableLine[];
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
      <PageNumber page={page} pages={pages} />
    </>
  );
}

/** A line for each table. No clock: each has its own, at the table. */
export function TableTurns({ tables, everyone, page, pages }: Turns) {
  return (
    <>
      <ul class="plain room-lines">
        {tables.map(({ id, name, having, turns }) => (
          <li key={id}>
            <bdi class="room-lines-table">{name}</bdi>
            {having === null ? (
              <span>{turns.done < turns.all && t('turn-between')}</span>
            ) : (
              <span class="room-lines-who">
                <Mug mug={having.mug} drink={having.drink} state="having_turn" />
                <bdi>{whoName(having, everyone)}</bdi>
              </span>
            )}
            <span class="room-lines-count digits">{t('room-turns', turns)}</span>
          </li>
        ))}
      </ul>
      <PageNumber page={page} pages={pages} />
    </>
  );
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

function PageNumber({ page, pages }: Page) {
  if (pages === 1) return null;
  return <p class="room-page digits">{t('room-turns', { done: page, all: pages })}</p>;
}
