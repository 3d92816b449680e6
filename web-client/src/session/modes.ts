/** Ways to take part, as the rules know them. Mirror of only_listens in server/session. */
import type { Participant } from '../protocol/types.generated';

type Taking = Pick<Participant, 'mode'>;

/** Has no turn unless they ask for one. */
export function onlyListens({ mode }: Taking): boolean {
  return mode === 'listen' || mode === 'only_chat';
}

/** A turn waits for them. A tablet on the table is nobody. */
export function takesTurns(one: Taking): boolean {
  return one.mode !== 'shared_device' && !onlyListens(one);
}
