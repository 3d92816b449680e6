/** What the server answers to the key of a note with no name. What is missing in it hurts nobody. Pure. */
import type { ParkItem } from './protocol/types.generated';

export interface FoundItem {
  /** The words that were parked. */
  said: string;
  state: ParkItem['state'];
  became: ParkItem['became'];
  /** Others say so too. */
  shared: boolean;
  owner: string;
  /** A day; or empty. */
  due: string;
  /** What became of it, or how people will hear. */
  words: string;
}

export interface FoundNote {
  /** What became of it, where it was parked. */
  item: FoundItem | null;
  /** What was written back, oldest first. */
  replies: readonly string[];
  /** A report may have it. */
  isUsed: boolean;
  /** A day; or empty. */
  keptUntil: string;
}

const states: readonly ParkItem['state'][] = ['open', 'discussed', 'follow_up', 'closed'];
const became: readonly ParkItem['became'][] = ['did', 'cannot', 'passed_to', 'no_owner'];

/** Null where it is no answer at all. */
export function foundNote(answer: unknown): FoundNote | null {
  if (!isObject(answer)) return null;
  const { item, replies, use, kept_until } = answer;
  if (!isObject(item) && !Array.isArray(replies)) return null;
  return {
    item: isObject(item) ? itemIn(item) : null,
    replies: Array.isArray(replies) ? replies.map(replyIn).filter((text) => text !== '') : [],
    isUsed: use === 'no_name',
    keptUntil: textIn(kept_until),
  };
}

function itemIn(item: Record<string, unknown>): FoundItem {
  return {
    said: textIn(item.said),
    state: states.find((one) => one === item.state) ?? 'open',
    became: became.find((one) => one === item.became) ?? 'did',
    shared: item.shared === true,
    owner: textIn(item.owner),
    due: textIn(item.due),
    words: textIn(item.words),
  };
}

function replyIn(reply: unknown): string {
  return textIn(isObject(reply) ? reply.text : reply);
}

function textIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
