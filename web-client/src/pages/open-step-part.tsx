import { useState } from 'preact/hooks';
import { WebLinkButton } from '../parts/web-link-button';
import { asksQuestions } from '../plans/plan-parts';
import type { Step } from '../protocol/types.generated';
import { openBlock } from '../session/block';
import { t } from '../text/text';
import { ChangeQuestions } from '../views/change-questions';
import type { DeskNeeds } from './needs';
import { NotesToShow } from './notes-to-show';
import { refusalWords } from './refusal-words';
import { openStep } from './seen';
import { useSends } from './sends';
import { titleOf } from './step-words';
import { suggestionsOf } from './suggestions';

/** What a host can do about the step that is open: show its film, and ask another question. */
export function OpenStepPart(needs: DeskNeeds) {
  const block = openBlock(needs.view);
  const step = openStep(needs.view);
  const steps = block.length > 0 ? block : step === undefined ? [] : [step];
  return (
    <>
      {step?.link !== undefined && <WebLinkButton link={step.link} />}
      <NotesToShow {...needs} />
      {steps
        .filter(({ kind }) => asksQuestions(kind))
        .map((one) => (
          <section class="stack" key={one.id} aria-label={titleOf(one)}>
            {steps.length > 1 && <h2>{titleOf(one)}</h2>}
            <ChangeQuestion {...needs} step={one} />
          </section>
        ))}
    </>
  );
}

function ChangeQuestion({ store, view, step }: DeskNeeds & { step: Step }) {
  const sends = useSends(store);
  const box = `questions.${step.id}`;
  const [draft, setDraft] = useState(() => readQuestions(store.drafts.read(box)));
  const [before, setBefore] = useState<readonly string[] | null>(null);
  const keep = (questions: string[] | null) => {
    setDraft(questions);
    store.drafts.write(box, questions === null ? '' : JSON.stringify(questions));
  };
  const ask = async (questions: readonly string[]) => {
    const asked = questions.map((text) => text.trim()).filter((text) => text !== '');
    const was = step.questions;
    const body = { step: step.id, questions: asked };
    if (!(await sends.send({ kind: 'change_questions', body }))) return false;
    setBefore(was);
    return true;
  };
  const askDraft = async () => {
    const sent = store.drafts.read(box);
    const isTaken = await ask(draft ?? step.questions);
    // Whoever wrote on meanwhile keeps what they wrote.
    if (isTaken && store.drafts.read(box) === sent) keep(null);
  };
  return (
    <ChangeQuestions
      step={step.id}
      questions={draft ?? step.questions}
      suggested={suggestionsOf(view, store.me.value)}
      sending={sends.sending}
      refusal={sends.refused === null ? null : refusalWords(sends.refused)}
      done={
        before === null
          ? null
          : {
              words: t('question-asked'),
              onUndo: () => {
                const body = { step: step.id, questions: [...before] };
                void sends.sendAtOnce({ kind: 'change_questions', body });
                setBefore(null);
              },
              onGone: () => setBefore(null),
            }
      }
      onQuestions={keep}
      onAsk={() => void askDraft()}
      onTakeUp={(text) => void ask([text])}
      onTakeAway={(id) => void sends.send({ kind: 'remove_question', body: { id } })}
    />
  );
}

/** What this device kept; what is not understood is left out. */
function readQuestions(text: string): string[] | null {
  try {
    const found: unknown = JSON.parse(text);
    return Array.isArray(found) ? found.filter((one) => typeof one === 'string') : null;
  } catch {
    return null;
  }
}
