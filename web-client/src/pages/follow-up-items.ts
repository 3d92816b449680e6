/** What the server tells those who have no session open, as it is drawn. Pure. */
import type { FollowUpItem as Told } from '../protocol/types.generated';
import type { FollowUpItem } from '../views/follow-up';
import { dateWords, parkItemOf } from './seen';

export function followUpItem(told: Told, today: string): FollowUpItem {
  const isClosed = told.state === 'closed';
  const also = told.also.map((text, nth) => ({ id: `also-${nth}`, text, shared: false }));
  const answer = { how: isClosed ? '' : told.words, outcome: isClosed ? told.words : '' };
  return {
    ...parkItemOf({ ...told, ...answer, text: told.said, also }, today),
    // By the calendar of where the session took place, which is the server's to know.
    late: told.late,
    updated: told.updated_on === '' ? null : dateWords(told.updated_on),
  };
}
