/** Questions that people suggested, with whom they are from. */
import type { View } from '../protocol/types.generated';
import { whoName } from '../text/who';
import { personCalled } from './seen';

export function suggestionsOf(view: View): { id: string; text: string; who: string }[] {
  const everyone = view.participants.flatMap(({ id }) => personCalled(view, id) ?? []);
  return view.suggested_questions.map(({ id, text, by }) => {
    const person = personCalled(view, by);
    return { id, text, who: person === null ? '' : whoName(person, everyone) };
  });
}
