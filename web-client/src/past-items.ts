/** What the server answers about the session before: what became of what was parked there. Pure. */
import type { ParkItem } from './protocol/types.generated';

export interface PastItem {
  text: string;
  state: ParkItem['state'];
  became: ParkItem['became'];
  owner: string;
  /** A day; or empty. */
  due: string;
  outcome: string;
}

const states: readonly ParkItem['state'][] = ['open', 'discussed', 'follow_up', 'closed'];
const became: readonly ParkItem['became'][] = ['did', 'cannot', 'passed_to', 'no_owner'];

/** Null where it is no answer at all. An item that is not whole is left out. */
export function pastItems(answer: unknown): readonly PastItem[] | null {
  const items = (answer as { items?: unknown } | null)?.items;
  return Array.isArray(items) ? items.filter(isPastItem) : null;
}

function isPastItem(item: unknown): item is PastItem {
  if (typeof item !== 'object' || item === null) return false;
  const { text, state, became: how, owner, due, outcome } = item as Record<string, unknown>;
  return (
    [text, owner, due, outcome].every((one) => typeof one === 'string') &&
    states.some((one) => one === state) &&
    became.some((one) => one === how)
  );
}
