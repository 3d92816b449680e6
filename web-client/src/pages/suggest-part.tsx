import { lettersMax } from '../plans/plan-parts';
import { SuggestQuestion } from '../views/suggest-question';
import type { RoundNeeds } from './needs';
import { suggestionsOf } from './suggestions';
import { useWriting } from './writing';

/** "Suggest another question", under the question that is asked. */
export function SuggestPart({ store, view }: Pick<RoundNeeds, 'store' | 'view'>) {
  const writing = useWriting(store, 'suggest');
  return (
    <SuggestQuestion
      suggested={suggestionsOf(view)}
      draft={writing.draft}
      state={writing.state}
      onDraft={(text) => writing.onDraft([...text].slice(0, lettersMax.question).join(''))}
      onSend={() =>
        writing.send((text) => store.send({ kind: 'suggest_question', body: { text } }))
      }
    />
  );
}
