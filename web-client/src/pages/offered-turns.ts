/** A turn offered once more to those who passed. Pure. */
import type { Table, Turn, View } from '../protocol/types.generated';
import { stepAt } from '../session/block';
import { findParticipant } from '../session/look-ups';
import { takesTurns } from '../session/modes';

/** Nobody has a turn or waits for one, and somebody passed who was not asked again. */
export function mayOfferAgain(view: View, table: Table | undefined): boolean {
  if (table === undefined || stepAt(view, table)?.kind !== 'have_your_say') return false;
  const isBusy = table.turns.some(({ state }) => state === 'waiting' || state === 'having');
  return !isBusy && table.turns.some((turn) => mayBeAsked(view, turn));
}

/** Those who are just here never asked for a turn. */
function mayBeAsked(view: View, { who, state, offered_again }: Turn): boolean {
  const card = findParticipant(view, who);
  const isTaking = card?.presence === 'in' && takesTurns(card);
  return state === 'passed' && !offered_again && isTaking;
}
