/** People without a device, and whose device acts for them. Pure. */
import type { Participant as Card, View } from '../protocol/types.generated';
import { findParticipant, findTable, isHost } from '../session/look-ups';
import { having, tableOf } from './seen';

/** As many as one device can act for: the server's limit. */
export const seatsInCareMax = 8;

export function seatsOf(view: View, carer: string | null): Card[] {
  return seatsIn(view).filter(({ cared_by }) => cared_by === carer);
}

/** Nobody else holds this person's device: what is theirs alone may stand on it. */
export function hasDeviceAlone(card: Card | undefined): boolean {
  return card?.cared_by == null && card?.mode !== 'shared_device';
}

/** Whoever of these has a turn just now. */
export function seatHavingTurn(view: View, seats: readonly Card[]): Card | undefined {
  return seats.find(({ id }) => having(tableOf(view, id))?.who === id);
}

/** The keeper of a table and hosts. */
export function runsTable(view: View, who: string | null, table: string): boolean {
  return isHost(view, who) || (who !== null && findTable(view, table)?.keeper === who);
}

/**
 * Whom I could take over because a tablet died or their carer left. That is for those who run the
 * table; for others at it only while nobody is here who does.
 */
export function seatsToTakeOver(view: View, me: string | null, here: ReadonlySet<string>): Card[] {
  const mine = findParticipant(view, me);
  if (mine === undefined || mine.cared_by !== null) return [];
  return seatsIn(view).filter((seat) => {
    if (seat.cared_by === me || here.has(seat.cared_by ?? '')) return false;
    const runs = runsTable(view, me, seat.table);
    return runs || (mine.table === seat.table && !someoneRuns(view, seat.table, here));
  });
}

function seatsIn(view: View): Card[] {
  return view.participants.filter(
    ({ cared_by, presence }) => cared_by !== null && presence === 'in',
  );
}

function someoneRuns(view: View, table: string, here: ReadonlySet<string>): boolean {
  return view.participants.some(({ id }) => here.has(id) && runsTable(view, id, table));
}
