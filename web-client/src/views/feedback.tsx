import { useEffect, useRef, useState } from 'preact/hooks';
import { Picture } from '../art/pictures';
import { Choices } from '../parts/choices';
import { Problem } from '../parts/problem';
import { WordsBox } from '../parts/words-box';
import { t } from '../text/text';

export const faces = ['good', 'fine', 'hard'] as const;
export type Face = (typeof faces)[number];

/** What is asked beside the faces. */
export const feedbackQuestions = ['good', 'hard', 'change'] as const;
export type FeedbackQuestion = (typeof feedbackQuestions)[number];

export type FeedbackAnswers = Record<FeedbackQuestion, string> & { face: Face | null };

export interface FeedbackProps {
  /** Easy Read: pictures, and one question at a time. */
  form: 'standard' | 'easy';
  answers: FeedbackAnswers;
  /** More than one note without a name can hold. */
  tooLong: boolean;
  onAnswers: (answers: FeedbackAnswers) => void;
  onForm: (form: FeedbackProps['form']) => void;
  onSend: () => void;
  /** Left out where there is nothing to go on to. */
  onSkip?: () => void;
}

/** Asked once, never again. No name goes with it, and the same words go with it from either form. */
export function Feedback(props: FeedbackProps) {
  const { form, onForm } = props;
  return (
    <>
      <p>{t('feedback-sees')}</p>
      {form === 'easy' ? <OneAtATime {...props} /> : <AllTogether {...props} />}
      <div class="buttons">
        <button
          type="button"
          class="button quiet"
          onClick={() => onForm(form === 'easy' ? 'standard' : 'easy')}
        >
          {t(form === 'easy' ? 'feedback-form-standard' : 'feedback-form-easy')}
        </button>
      </div>
    </>
  );
}

function AllTogether(props: FeedbackProps) {
  return (
    <>
      <Faces {...props} />
      {feedbackQuestions.map((question) => (
        <Answer key={question} {...props} question={question} />
      ))}
      <SendIt {...props} />
    </>
  );
}

const steps = ['face', ...feedbackQuestions] as const;
const pictures = { good: 'smile', hard: 'sad', change: 'pencil' } as const;

function OneAtATime(props: FeedbackProps) {
  const [nth, setNth] = useState(0);
  const part = useRef<HTMLDivElement>(null);
  const isFirst = useRef(true);
  const step = steps[nth] ?? 'face';
  useEffect(() => {
    if (!isFirst.current) part.current?.focus();
    isFirst.current = false;
  }, [nth]);
  return (
    <div class="panel" tabIndex={-1} ref={part}>
      <p class="hint">{t('feedback-nth', { nth: nth + 1, all: steps.length })}</p>
      {step === 'face' ? (
        <Faces {...props} />
      ) : (
        <>
          <Picture of={pictures[step]} />
          <Answer key={step} {...props} question={step} />
        </>
      )}
      {nth === steps.length - 1 && <SendIt {...props} />}
      <div class="buttons">
        {nth < steps.length - 1 && (
          <button type="button" class="button main" onClick={() => setNth(nth + 1)}>
            {t('feedback-next')}
          </button>
        )}
        {nth > 0 && (
          <button type="button" class="button" onClick={() => setNth(nth - 1)}>
            {t('feedback-back')}
          </button>
        )}
      </div>
    </div>
  );
}

function Faces({ answers, onAnswers }: FeedbackProps) {
  const pictureOf = { good: 'smile', fine: 'flat', hard: 'sad' } as const;
  return (
    <Choices
      name="face"
      legend={t('feedback-face')}
      pictures
      chosen={answers.face}
      onChoose={(face) => onAnswers({ ...answers, face })}
      options={faces.map((value) => ({
        value,
        label: t(`feedback-${value}`),
        picture: <Picture of={pictureOf[value]} />,
      }))}
    />
  );
}

const answerLettersMax = 400;

function Answer({ question, answers, onAnswers }: FeedbackProps & { question: FeedbackQuestion }) {
  return (
    <WordsBox
      id={`feedback-${question}`}
      label={t(`feedback-ask-${question}`)}
      hint={t('feedback-if-you-like')}
      maxLength={answerLettersMax}
      rows={3}
      value={answers[question]}
      onValue={(words) => onAnswers({ ...answers, [question]: words })}
    />
  );
}

function SendIt({ tooLong, onSend, onSkip }: FeedbackProps) {
  return (
    <>
      {tooLong && <Problem words={t('feedback-too-long')} />}
      <div class="buttons">
        <button type="button" class="button main" onClick={onSend}>
          {t('feedback-send')}
        </button>
        {onSkip !== undefined && (
          <button type="button" class="button" onClick={onSkip}>
            {t('feedback-skip')}
          </button>
        )}
      </div>
    </>
  );
}
