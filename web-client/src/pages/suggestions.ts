/** Questions that people suggested, with whom they are from and whether that is me. */
import type { View } from '../protocol/types.generated';
import { whoName } from '../text/who';
import { personCalled } from './seen';

export interface Suggestion {
  id: string;
  text: string;
  who: string;
  mine: boolean;
}

export function suggestionsOf(view: View, me: string | null): Suggestion[] {
  const everyone = view.participants.flatMap(({ id }) => personCalled(view, id) ?? []);
  return view.suggested_questions.map(({ id, text, by }) => {
    const person = personCalled(view, by);
    return { id, text, who: person === null ? '' : whoName(person, everyone), mine: by === me };
  });
}
