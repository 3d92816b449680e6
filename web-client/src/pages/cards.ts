/** The cards that people hold up. Pure. */
import type { Card } from '../domain';
import type { CardUp } from '../parts/cards-up';
import type { Table, View } from '../protocol/types.generated';
import { findParticipant } from '../session/look-ups';
import { personCalled } from './seen';

export function cardsAt(view: View, table: Table | undefined): CardUp[] {
  return (table?.cards ?? []).flatMap(({ who, card }) => {
    const person = personCalled(view, who);
    return person === null || !isIn(view, who) ? [] : [{ person, card }];
  });
}

/** Held up by somebody: null for none. */
export function cardOf(table: Table | undefined, who: string | null): Card | null {
  return table?.cards.find((one) => one.who === who)?.card ?? null;
}

/** The host opened them, and there is a session for them. */
export function cardsAreOpen({ settings, status }: View): boolean {
  return settings.cards === 'open' && status === 'live';
}

/** Somebody asked for the clock to be held, and it is. */
export function isHeldByCard(view: View, { id, cards }: Table): boolean {
  return cards.some(({ card }) => card === 'stop') && view.clocks[id]?.state === 'paused';
}

function isIn(view: View, who: string): boolean {
  return findParticipant(view, who)?.presence === 'in';
}
