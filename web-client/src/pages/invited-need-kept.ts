/**
 * What a phone keeps of what somebody told by an invitation: a key of its own, and the words until the
 * hosts have them. Not for longer: somebody else may look at this phone.
 */
import type { NeedBefore } from '../api';
import { randomId } from '../random-id';
import { type Keep, keepIn } from '../storage';

export interface KeptNeed {
  /** Made here, and in no address: the same phone changes what it told. */
  key: string;
  need: NeedBefore;
  /** Asked to go out, and not out yet. */
  waits: boolean;
  /** The hosts have something from this phone. */
  isKnown: boolean;
}

export const blankNeed: NeedBefore = { name: '', access: '', food: '', other: '', reach: '' };

export const phoneKeep = keepIn(() => localStorage);

const nameOf = (pageKey: string) => `cuppa.invited.${pageKey}`;

export function keptNeed(keep: Keep, pageKey: string): KeptNeed {
  const fresh = { key: randomId(), need: blankNeed, waits: false, isKnown: false };
  try {
    const kept = JSON.parse(keep.read(nameOf(pageKey)) ?? '{}');
    return { ...fresh, ...kept, need: { ...blankNeed, ...kept.need } };
  } catch {
    return fresh;
  }
}

export function keepNeed(keep: Keep, pageKey: string, kept: KeptNeed): void {
  keep.write(nameOf(pageKey), JSON.stringify(kept));
}
