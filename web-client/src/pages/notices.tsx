import { WordsLeft } from '../parts/words-left';
import type { View } from '../protocol/types.generated';
import type { Store } from '../store';
import { t } from '../text/text';
import { refusalWords } from './refusal-words';
import { lineFromHost } from './seen';

/** What the host says to all, and words of mine that were not taken: they stay until I put them away. */
export function Notices({ store, view }: { store: Store; view: View }) {
  const said = lineFromHost(view, store.now.value, 'phone');
  return (
    <>
      {said !== null && (
        <section class="panel butter" aria-label={t('host-says')}>
          <p class="strong" dir="auto">
            {said}
          </p>
        </section>
      )}
      {store.refused.value.map((sending) => {
        const state = sending.state.value;
        return (
          <WordsLeft
            key={sending.kept.id}
            why={state.state === 'refused' ? refusalWords(state.refused) : t('not-taken')}
            words={wordsIn(sending.kept)}
            onPutAway={() => store.dismissRefused(sending)}
          />
        );
      })}
    </>
  );
}

type Kept = Store['refused']['value'][number]['kept'];

/** The words somebody wrote, so that they can be read and copied: nothing is lost by a refusal. */
function wordsIn({ command, note }: Kept): string {
  if (note !== undefined) return note.text;
  const body = (command?.body ?? {}) as { text?: unknown };
  return typeof body.text === 'string' ? body.text : '';
}
