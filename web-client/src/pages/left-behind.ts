/** Whom a move to another step would leave behind, in words; null where that is not why it was refused. */
import type { Refused } from '../outbox/sending';
import type { View } from '../protocol/types.generated';
import { t } from '../text/text';
import { namesOf } from './seen';

export function leftBehind(view: View, refused: Refused | null): string | null {
  const people = refused?.people ?? [];
  if (people.length === 0) return null;
  if (refused?.code === 'people_waiting') return t('left-waiting', namesOf(view, people));
  if (refused?.code === 'someone_having_a_turn') return t('left-in-turn', namesOf(view, people));
  return null;
}
