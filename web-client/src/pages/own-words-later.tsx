import { useEffect, useState } from 'preact/hooks';
import type { Problem as Refused } from '../api';
import { Problem } from '../parts/problem';
import type { OwnWords } from '../protocol/types.generated';
import { t } from '../text/text';
import type { RoundNeeds } from './needs';
import type { OwnWordsPart } from './own-words-part';
import { refusalWords } from './refusal-words';

type Needs = Pick<RoundNeeds, 'store' | 'view' | 'api' | 'device'>;

/**
 * My own words once it is over, as the server has them: also what I wrote at another table. What is
 * done with them comes over the wire with them.
 */
export function OwnWordsLater({ store, view, api, device }: Needs) {
  const me = store.me.value;
  // Whoever is looked after on it sees their own words; its owner those of both.
  const isOwner = device.participant === me;
  const [Part, setPart] = useState<{ page: typeof OwnWordsPart } | null>(null);
  const [told, setTold] = useState<OwnWords | null>(null);
  const [problem, setProblem] = useState<Refused | null>(null);
  const read = async () => {
    setProblem(null);
    const [page, answer] = await Promise.all([
      import('./own-words-part').then(
        (module) => module.OwnWordsPart,
        () => null,
      ),
      api.ownWords(device.key),
    ]);
    if (page === null) return setProblem({ code: 'no_answer', sentence: '', try_again: true });
    setPart({ page });
    if (answer.ok) setTold(answer.value);
    else setProblem(answer.problem);
  };
  const own = view.notes.filter(({ by }) => by === me);
  // What goes or comes meanwhile, from this device or another, is read anew.
  const about = own.map(({ id, revision }) => `${id} ${revision}`).join();
  useEffect(() => void read(), [about]);
  if (Part !== null && told !== null) {
    return (
      <Part.page
        api={api}
        ownKey={device.key}
        told={told}
        by={isOwner ? null : me}
        session={isOwner ? device.session : null}
        onTold={setTold}
      />
    );
  }
  return (
    <>
      <ul class="plain stack">
        {own.map(({ id, text }) => (
          <li class="panel flat note-words" dir="auto" key={id}>
            {text}
          </li>
        ))}
      </ul>
      <p role="status">{problem === null ? t('looking') : ''}</p>
      {problem !== null && <Problem words={refusalWords(problem)} />}
      {problem !== null && (
        <button type="button" class="button" onClick={() => void read()}>
          {t('try-again')}
        </button>
      )}
    </>
  );
}
