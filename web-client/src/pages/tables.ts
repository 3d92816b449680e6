/** Who sits where. Pure. One circle is one table, and nobody ever hears of it. */
import type { Participant, SeatedTable } from '../domain';
import type { Command } from '../protocol/messages';
import type { Table, View } from '../protocol/types.generated';
import { viewAt } from '../session/block';
import { findParticipant, isHost } from '../session/look-ups';
import { onlyListens } from '../session/modes';
import { peopleIn, personCalled, tableOf, turnOf } from './seen';
import { turnsExpected } from './turns-expected';

export function severalTables(view: View): boolean {
  return view.tables.length > 1;
}

/** More than sit comfortably in one circle: their host may well make tables. */
const circleMax = 8;

export function mayMixTables(view: View): boolean {
  return severalTables(view) || turnsExpected(view).people > circleMax;
}

/** The tablet that looks after somebody: they go where it goes. */
export function tabletOf(view: View, who: string): string | undefined {
  const carer = findParticipant(view, findParticipant(view, who)?.cared_by ?? null);
  return carer?.mode === 'shared_device' ? carer.id : undefined;
}

/** A host who only listens has a table in name alone, as on the server. */
export function sits(view: View, who: string): boolean {
  const card = findParticipant(view, who);
  if (card === undefined || card.presence !== 'in') return false;
  if (!onlyListens(card) || !isHost(view, who)) return true;
  const state = turnOf(tableOf(view, who), who)?.state;
  return state === 'waiting' || state === 'having';
}

/** Where somebody sits; undefined in one circle, and for a host who only listens. */
export function tableToFind(view: View, who: string | null): Table | undefined {
  if (who === null || !severalTables(view) || !sits(view, who)) return undefined;
  return tableOf(view, who);
}

/** Whose step, turn and clock somebody sees. None: a host who only listens sees the whole. */
export function tableSeenBy(view: View, who: string | null): Table | undefined {
  return severalTables(view) ? tableToFind(view, who) : tableOf(view, who);
}

/** The session as it is at somebody's own table. */
export function seenFrom(view: View, who: string | null): View {
  return viewAt(view, tableSeenBy(view, who));
}

export function sittersAt(view: View, table: string, here: ReadonlySet<string>): Participant[] {
  return peopleIn(view, here).filter(
    ({ id }) => findParticipant(view, id)?.table === table && sits(view, id),
  );
}

export function seatedTables(view: View, here: ReadonlySet<string>): SeatedTable[] {
  return view.tables.map((table) => {
    const people = sittersAt(view, table.id, here);
    return {
      id: table.id,
      name: table.name,
      place: table.place,
      people,
      keeper: personCalled(view, table.keeper),
      keeperAsked: personCalled(view, table.keeper_asked),
      mixed:
        people.some(({ place }) => place === 'online') &&
        people.some(({ place }) => place === 'room'),
    };
  });
}

type Seats = ReadonlyMap<string, string>;

export function seatsIn(view: View): Seats {
  return new Map(view.participants.map(({ id, table }) => [id, table]));
}

/** Everybody back where they sat; tables put out since then go away again. */
export function commandsToSeatAgain(view: View, before: Seats, tables: Set<string>): Command[] {
  const moves = view.participants.flatMap(({ id, table, presence }) => {
    const was = before.get(id);
    const back = was !== undefined && was !== table && presence === 'in';
    return back ? [{ who: id, table: was }] : [];
  });
  const news = view.tables.filter(({ id }) => !tables.has(id));
  return [...moved(moves), ...news.map(({ id }) => putAway(id))];
}

/** Everybody to the first table, and the others put away. */
export function commandsForOneCircle(view: View): Command[] {
  const [first, ...others] = view.tables;
  if (first === undefined) return [];
  const moves = view.participants
    .filter(({ table, presence }) => table !== first.id && presence === 'in')
    .map(({ id }) => ({ who: id, table: first.id }));
  return [...moved(moves), ...others.map(({ id }) => putAway(id))];
}

function moved(moves: { who: string; table: string }[]): Command[] {
  return moves.length === 0 ? [] : [{ kind: 'move_people', body: { moves } }];
}

function putAway(table: string): Command {
  return { kind: 'remove_table', body: { table } };
}
