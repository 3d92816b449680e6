import { useId, useState } from 'preact/hooks';
import type { ParkItem } from '../domain';
import { t } from '../text/text';
import type { ReviewAnswer } from '../views/review';
import { Choices } from './choices';
import { Problem } from './problem';
import { TextField } from './text-field';

interface Props {
  item: ParkItem;
  choices: readonly ReviewAnswer['state'][];
  /** Until somebody has named one. No owner to name: whoever answers looks after it. */
  offered: { owner: string | null; due: string };
  saving: boolean;
  onSave: (answer: ReviewAnswer) => void;
  onBack?: () => void;
}

/** Somebody looks after it, by a date; or it is answered, in words. "We can't" is an answer too. */
export function AnswerForm({ item, choices, offered, saving, onSave, onBack }: Props) {
  const id = useId();
  const [state, setState] = useState<ReviewAnswer['state']>(
    item.state === 'open' || item.state === 'discussed' ? 'looking' : item.state,
  );
  const [answer, setAnswer] = useState(item.answer ?? '');
  const [owner, setOwner] = useState(item.owner ?? offered.owner ?? '');
  const [to, setTo] = useState(item.state === 'passed_to' ? (item.owner ?? '') : '');
  const [due, setDue] = useState(item.due ?? offered.due);
  const [problem, setProblem] = useState<string | null>(null);
  const save = (event: Event) => {
    event.preventDefault();
    const said = { state, answer: answer.trim(), owner: owner.trim(), to: to.trim(), due };
    const missing = whatIsMissing(said);
    setProblem(missing);
    if (missing === null && !saving) onSave(said);
  };
  return (
    <form class="stack" onSubmit={save} noValidate>
      <p class="hint">{t('review-you-said')}</p>
      <p class="note-words" dir="auto">
        {item.text}
      </p>
      <Choices
        name={`state-${item.id}`}
        legend={t('review-state')}
        chosen={state}
        onChoose={setState}
        options={choices.map((value) => ({ value, label: t(`review-choose-${value}`) }))}
      />
      {state === 'looking' && (
        <div class="side-by-side">
          {offered.owner !== null && (
            <TextField
              id={`${id}-owner`}
              label={t('review-owner')}
              maxLength={120}
              value={owner}
              onValue={setOwner}
            />
          )}
          <TextField
            id={`${id}-next`}
            label={t('review-next')}
            type="date"
            value={due}
            onValue={setDue}
          />
        </div>
      )}
      {state === 'passed_to' && (
        <TextField
          id={`${id}-to`}
          label={t('review-to')}
          maxLength={120}
          value={to}
          onValue={setTo}
        />
      )}
      {state !== 'open' && (
        <div class="field">
          <label class="label" for={`${id}-answer`}>
            {t(`review-words-${state}`)}
          </label>
          <textarea
            id={`${id}-answer`}
            class="box"
            dir="auto"
            maxLength={state === 'looking' ? 300 : 500}
            value={answer}
            onInput={(event) => setAnswer(event.currentTarget.value)}
          />
        </div>
      )}
      {problem !== null && <Problem words={problem} />}
      <div class="buttons pairs">
        <button type="submit" class="button main" aria-disabled={saving ? 'true' : undefined}>
          {saving ? t('saving') : t('review-save')}
        </button>
        {onBack !== undefined && (
          <button type="button" class="button" onClick={onBack}>
            {t('review-back')}
          </button>
        )}
      </div>
    </form>
  );
}

/** Every answer says why: "we can't" as much as "we did". */
function whatIsMissing({ state, answer, owner, to, due }: ReviewAnswer): string | null {
  if (state === 'open') return null;
  if (state === 'looking') return owner === '' || due === '' ? t('review-missing') : null;
  if (state === 'passed_to' && to === '') return t('review-to-missing');
  return answer === '' ? t('review-reason') : null;
}
