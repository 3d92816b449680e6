/** How people like to take part, as views know it. Pure. */
import { type Way, ways } from '../domain';
import type { Participant as Card, View } from '../protocol/types.generated';

export function wayOf(card: Card | undefined): Way {
  return ways.find((way) => way === card?.mode) ?? 'take_turns';
}

/** All of them; writing in the chat only where this person has one, or chose it. */
export function waysFor(view: View, card: Card): Way[] {
  const chats = view.settings.chat === 'open' && card.cared_by === null;
  return ways.filter((way) => way !== 'only_chat' || chats || wayOf(card) === way);
}
