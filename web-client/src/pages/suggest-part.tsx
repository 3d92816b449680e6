import { lettersMax } from '../plans/plan-parts';
import { SuggestQuestion } from '../views/suggest-question';
import type { RoundNeeds } from './needs';
import { refusalWords } from './refusal-words';
import { useSends } from './sends';
import { suggestionsOf } from './suggestions';
import { useWriting } from './writing';

/** "Suggest another question", under the question that is asked. */
export function SuggestPart({ store, view }: Pick<RoundNeeds, 'store' | 'view'>) {
  const writing = useWriting(store, 'suggest');
  const sends = useSends(store);
  return (
    <SuggestQuestion
      suggested={suggestionsOf(view, store.me.value)}
      draft={writing.draft}
      state={writing.state}
      refusal={sends.refused === null ? null : refusalWords(sends.refused)}
      onTakeBack={(id) => void sends.send({ kind: 'remove_question', body: { id } })}
      onDraft={(text) => writing.onDraft([...text].slice(0, lettersMax.question).join(''))}
      onSend={() =>
        writing.send((text) => store.send({ kind: 'suggest_question', body: { text } }))
      }
    />
  );
}
