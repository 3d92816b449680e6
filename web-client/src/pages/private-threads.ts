/** Private words by person, and how far they were read on this device. */
import type { PrivateWord, View } from '../protocol/types.generated';
import { isHost } from '../session/look-ups';
import type { Store } from '../store';

export interface PrivateThread {
  who: string;
  words: readonly PrivateWord[];
  /** Words of the other side that came after what was read here. */
  unread: readonly PrivateWord[];
}

type Needs = Pick<Store, 'drafts' | 'me'>;

export function threadWith(view: View, store: Needs, who: string): PrivateThread {
  const words = view.private_words.filter((word) => word.with === who);
  const isTheirs = ({ by }: PrivateWord) => (store.me.value === who ? by !== who : by === who);
  return { who, words, unread: words.slice(readSoFar(store, who)).filter(isTheirs) };
}

/** Of all people, for hosts: those with new words first, then whoever spoke last. */
export function threadsOfAll(view: View, store: Needs): PrivateThread[] {
  const me = store.me.value;
  if (!isHost(view, me)) return [];
  const latestFirst = [...view.private_words].reverse().map((word) => word.with);
  const threads = [...new Set(latestFirst)]
    .filter((who) => who !== me)
    .map((who) => threadWith(view, store, who));
  const isNew = ({ unread }: PrivateThread) => unread.length > 0;
  return [...threads.filter(isNew), ...threads.filter((thread) => !isNew(thread))];
}

export function markRead(store: Needs, { who, words }: PrivateThread): void {
  if (readSoFar(store, who) !== words.length) store.drafts.write(markOf(who), `${words.length}`);
}

function readSoFar(store: Needs, who: string): number {
  return Number(store.drafts.read(markOf(who)));
}

function markOf(who: string): string {
  return `private_read.${who}`;
}
