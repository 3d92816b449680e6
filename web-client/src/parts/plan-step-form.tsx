import { useState } from 'preact/hooks';
import {
  asksQuestions,
  hasLength,
  hasTurns,
  hasWords,
  lengthMs,
  lettersMax,
  turnMs,
} from '../plans/plan-parts';
import { isWebLink } from '../plans/web-link';
import type { Step } from '../protocol/types.generated';
import { t } from '../text/text';
import { LengthField } from './length-field';
import { PaceChoice } from './plan-list';
import { QuestionFields } from './question-fields';
import { TextField } from './text-field';
import { WordsBox } from './words-box';

interface Props {
  step: Step;
  /** Tables can go through it at their own pace. */
  paces: boolean;
  onChange: (change: Partial<Step>) => void;
}

/** What can be changed in one part of the plan: only what a part of its kind has. */
export function PlanStepForm({ step, paces, onChange }: Props) {
  const { kind, id } = step;
  return (
    <div class="stack">
      <TextField
        id={`${id}-title`}
        label={t('plan-title-label')}
        hint={t('plan-title-hint', { kind: t(`step-${kind}`) })}
        maxLength={lettersMax.title}
        value={step.title}
        onValue={(title) => onChange({ title })}
      />
      {hasWords(kind) && <ToReadOrWatch step={step} onChange={onChange} />}
      {asksQuestions(kind) && (
        <QuestionFields
          id={id}
          questions={step.questions}
          onQuestions={(questions) => onChange({ questions })}
        />
      )}
      {hasLength(kind) && (
        <LengthField
          id={`${id}-length`}
          label={t('plan-length-label')}
          hint={t('plan-length-hint')}
          limits={lengthMs}
          ms={step.length_ms}
          onMs={(length_ms) => onChange({ length_ms })}
        />
      )}
      {hasTurns(kind) && (
        <LengthField
          id={`${id}-turn`}
          label={t('plan-turn-label')}
          hint={t('plan-length-hint')}
          limits={turnMs}
          ms={step.turn_ms}
          onMs={(turn_ms) => onChange({ turn_ms })}
        />
      )}
      {paces && (
        <PaceChoice
          name={`${id}-pace`}
          legend={t('pace-change')}
          chosen={step.pace ?? 'together'}
          onChoose={(pace) => onChange({ pace })}
        />
      )}
    </div>
  );
}

function ToReadOrWatch({ step, onChange }: Omit<Props, 'paces'>) {
  const [left, setLeft] = useState(true);
  const { id, kind, words = '', link = '' } = step;
  const wrong = left && link.trim() !== '' && !isWebLink(link.trim());
  return (
    <>
      <WordsBox
        id={`${id}-words`}
        label={t(`plan-words-${kind as 'scene'}`)}
        hint={t(`plan-words-${kind as 'scene'}-hint`)}
        maxLength={lettersMax.words}
        value={words}
        onValue={(changed) => onChange({ words: changed })}
      />
      <TextField
        id={`${id}-link`}
        type="url"
        label={t('plan-link-label')}
        hint={t('plan-link-hint')}
        maxLength={lettersMax.link}
        value={link}
        wrong={wrong ? t('plan-wrong-link') : null}
        onValue={(changed) => {
          setLeft(false);
          onChange({ link: changed });
        }}
        onLeft={() => setLeft(true)}
      />
    </>
  );
}
