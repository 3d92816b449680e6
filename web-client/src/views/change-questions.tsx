import { useRef } from 'preact/hooks';
import { DoneBar } from '../parts/done-bar';
import { Fold } from '../parts/fold';
import { Problem } from '../parts/problem';
import { QuestionFields } from '../parts/question-fields';
import { SureButton } from '../parts/sure-button';
import { useLostFocus } from '../shell/lost-focus';
import { t } from '../text/text';

export interface ChangeQuestionsProps {
  step: string;
  questions: readonly string[];
  suggested: readonly { id: string; text: string; who: string }[];
  sending: boolean;
  refusal: string | null;
  done: { words: string; onUndo: () => void; onGone: () => void } | null;
  onQuestions: (questions: string[]) => void;
  onAsk: () => void;
  /** A suggestion takes the place of what is asked. */
  onTakeUp: (text: string) => void;
  onTakeAway: (id: string) => void;
}

/** Another question, while people are at it. Everybody sees it at once, and keeps what they typed. */
export function ChangeQuestions(props: ChangeQuestionsProps) {
  const { step, sending, suggested, done, refusal } = props;
  const part = useRef<HTMLDivElement>(null);
  const press = useLostFocus(() => part.current, [suggested.length, done === null, refusal]);
  const undo = () => {
    press();
    done?.onUndo();
  };
  const takeAway = (id: string) => {
    press();
    props.onTakeAway(id);
  };
  const ask = (event: Event) => {
    event.preventDefault();
    if (!sending) props.onAsk();
  };
  return (
    <div class="stack" tabIndex={-1} ref={part}>
      {done !== null && <DoneBar {...done} onUndo={undo} />}
      {refusal !== null && <Problem words={refusal} />}
      {suggested.length > 0 && <Suggested {...props} onTakeAway={takeAway} />}
      <Fold words={t('question-change')}>
        <form class="stack" onSubmit={ask}>
          <p class="hint">{t('question-change-hint')}</p>
          <QuestionFields id={step} questions={props.questions} onQuestions={props.onQuestions} />
          <button type="submit" class="button" aria-disabled={sending ? 'true' : undefined}>
            {sending ? t('sending') : t('question-ask')}
          </button>
        </form>
      </Fold>
    </div>
  );
}

function Suggested({ suggested, sending, onTakeUp, onTakeAway }: ChangeQuestionsProps) {
  return (
    <section class="panel flat" aria-labelledby="suggested">
      <h2 id="suggested">{t('question-suggested')}</h2>
      <ul class="plain stack">
        {suggested.map(({ id, text, who }) => (
          <li key={id} class="plan-step">
            <span>
              <span class="strong" dir="auto">
                {text}
              </span>{' '}
              <bdi class="hint">{who}</bdi>
            </span>
            <button
              type="button"
              class="button quiet"
              aria-disabled={sending ? 'true' : undefined}
              onClick={() => onTakeUp(text)}
            >
              {t('question-ask-this')}
              <span class="for-ears">: {text}</span>
            </button>
            <SureButton
              words={t('question-take-away')}
              sure={t('question-take-away-sure')}
              about={text.slice(0, 40)}
              sending={sending}
              onSure={() => onTakeAway(id)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
