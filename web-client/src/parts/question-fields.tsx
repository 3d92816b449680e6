import { lettersMax, questionsMax } from '../plans/plan-parts';
import { t } from '../text/text';
import { TextField } from './text-field';

interface Props {
  /** Begins the id of each field. */
  id: string;
  questions: readonly string[];
  onQuestions: (questions: string[]) => void;
}

/** There is always one to write in; what stays empty is not asked. */
export function QuestionFields({ id, questions, onQuestions }: Props) {
  const shown = questions.length === 0 ? [''] : questions;
  const put = (at: number, text: string) =>
    onQuestions(shown.map((one, nth) => (nth === at ? text : one)));
  const takeOut = (at: number) => {
    onQuestions(shown.filter((_, nth) => nth !== at));
    document.getElementById(`${id}-question-${Math.max(0, at - 1)}`)?.focus();
  };
  return (
    <fieldset class="stack">
      <legend>{t('questions', { count: shown.length })}</legend>
      {shown.map((question, at) => (
        <div class="stack" key={at}>
          <TextField
            id={`${id}-question-${at}`}
            label={t('plan-question', { number: at + 1 })}
            maxLength={lettersMax.question}
            value={question}
            onValue={(text) => put(at, text)}
          />
          {shown.length > 1 && (
            <button type="button" class="button quiet" onClick={() => takeOut(at)}>
              {t('plan-question-out')}
              <span class="for-ears">: {t('plan-question', { number: at + 1 })}</span>
            </button>
          )}
        </div>
      ))}
      {shown.length < questionsMax && (
        <button type="button" class="button quiet" onClick={() => onQuestions([...shown, ''])}>
          {t('plan-question-add')}
        </button>
      )}
    </fieldset>
  );
}
