import type { ParkItem, Participant, Step, Table, Turn, View } from '../protocol/types.generated';

/** The clock of a whole step; every other clock goes by its table's id. */
export const sessionScope = 'session';

export function findParticipant(view: View, who: string | null): Participant | undefined {
  return view.participants.find((one) => one.id === who);
}

export function findTable(view: View, id: string): Table | undefined {
  return view.tables.find((one) => one.id === id);
}

/** Where somebody sits, one circle or several. */
export function ownTable(view: View, who: string | null): Table | undefined {
  return findTable(view, findParticipant(view, who)?.table ?? '');
}

export function findStep(view: View, id: string | null): Step | undefined {
  return view.plan.find((one) => one.id === id);
}

export function turnBeingHad(table: Table): Turn | undefined {
  return table.turns.find((turn) => turn.state === 'having');
}

/** Whose device speaks for this person: their own, or that of whoever cares for a seat. */
export function deviceOf(view: View, who: string): string {
  return findParticipant(view, who)?.cared_by ?? who;
}

/** Hosts and co-hosts see every table and every clock. */
export function isHost(view: View, who: string | null): boolean {
  const role = findParticipant(view, who)?.role;
  return role === 'host' || role === 'cohost';
}

/** Neither an outcome nor somebody who answers it. What stands under another waits for none of its own. */
export function isUnanswered({ into, state }: ParkItem): boolean {
  return into === null && (state === 'open' || state === 'discussed');
}

/** The parked thing that one stands under, over however many; itself, if it stands by itself. */
export function standsUnder(park: readonly ParkItem[], item: ParkItem): ParkItem {
  const above = park.find(({ id }) => id === item.into);
  return above === undefined ? item : standsUnder(park, above);
}

/** Whether words that were parked from somewhere else are in the car park still. */
export function isInCarPark(view: View, words: { parked: string | null }): boolean {
  return words.parked !== null && view.park.some(({ id }) => id === words.parked);
}
