import { useId, useState } from 'preact/hooks';
import type { FollowUp, ParkItem } from '../domain';
import { Choices } from '../parts/choices';
import { EmptyTable } from '../parts/note-wall';
import { Problem } from '../parts/problem';
import { Heading } from '../shell/heading';
import { t } from '../text/text';
import { Bay } from './car-park';

export interface ReviewAnswer {
  state: FollowUp;
  answer: string;
  owner: string;
  /** ISO, or empty where no further update is due. */
  nextUpdate: string;
}

export interface ReviewProps {
  session: string;
  /** The late ones first. */
  items: readonly ParkItem[] | null;
  lateCount: number;
  /** The one that is open for answering. */
  openId: string | null;
  saving: boolean;
  onOpen: (id: string | null) => void;
  onSave: (id: string, answer: ReviewAnswer) => void;
}

/** Weeks later: each thing somebody parked, one at a time, until each has an honest answer. */
export function Review({ session, items, lateCount, openId, saving, onOpen, onSave }: ReviewProps) {
  return (
    <>
      <Heading what={t('review-title')} session={session} />
      {items === null && <p role="status">{t('notes-loading')}</p>}
      {items?.length === 0 && <EmptyTable words={t('review-empty')} />}
      {lateCount > 0 && <p class="panel butter strong">{t('review-late', { count: lateCount })}</p>}
      {items !== null && items.length > 0 && (
        <ul class="bays plain">
          {items.map((item) =>
            item.id === openId ? (
              <li class="bay open" key={item.id}>
                <AnswerForm
                  item={item}
                  saving={saving}
                  onSave={onSave}
                  onBack={() => onOpen(null)}
                />
              </li>
            ) : (
              <Bay item={item} key={item.id}>
                <button type="button" class="button" onClick={() => onOpen(item.id)}>
                  {t('review-answer')}
                  <span class="for-ears">: {item.text.slice(0, 40)}</span>
                </button>
              </Bay>
            ),
          )}
        </ul>
      )}
    </>
  );
}

const states = ['looking', 'did', 'cannot', 'passed_on', 'open'] as const;

interface FormProps {
  item: ParkItem;
  saving: boolean;
  onSave: (id: string, answer: ReviewAnswer) => void;
  onBack: () => void;
}

function AnswerForm({ item, saving, onSave, onBack }: FormProps) {
  const id = useId();
  const [state, setState] = useState<FollowUp>(item.state);
  const [answer, setAnswer] = useState(item.answer ?? '');
  const [owner, setOwner] = useState(item.owner ?? '');
  const [nextUpdate, setNextUpdate] = useState('');
  const [noReason, setNoReason] = useState(false);
  const save = (event: Event) => {
    event.preventDefault();
    // "We can't" without a reason is what made people stop telling us things.
    const missing = state === 'cannot' && answer.trim() === '';
    setNoReason(missing);
    if (!missing && !saving) onSave(item.id, { state, answer, owner, nextUpdate });
  };
  return (
    <form class="stack" onSubmit={save}>
      <p class="hint">{t('review-you-said')}</p>
      <p class="note-words" dir="auto">
        {item.text}
      </p>
      <Choices
        name={`state-${item.id}`}
        legend={t('review-state')}
        chosen={state}
        onChoose={setState}
        options={states.map((value) => ({ value, label: t(`park-state-${value}`) }))}
      />
      <div class="field">
        <label class="label" for={`${id}-answer`}>
          {t('review-words')}
        </label>
        <textarea
          id={`${id}-answer`}
          class="box"
          dir="auto"
          value={answer}
          aria-invalid={noReason ? 'true' : undefined}
          aria-describedby={noReason ? `${id}-wrong` : undefined}
          onInput={(event) => setAnswer(event.currentTarget.value)}
        />
        {noReason && <Problem id={`${id}-wrong`} words={t('review-reason')} />}
      </div>
      <div class="side-by-side">
        <div class="field">
          <label class="label" for={`${id}-owner`}>
            {t('review-owner')}
          </label>
          <input
            id={`${id}-owner`}
            class="box"
            dir="auto"
            value={owner}
            onInput={(event) => setOwner(event.currentTarget.value)}
          />
        </div>
        <div class="field">
          <label class="label" for={`${id}-next`}>
            {t('review-next')}
          </label>
          <input
            id={`${id}-next`}
            class="box"
            type="date"
            value={nextUpdate}
            onInput={(event) => setNextUpdate(event.currentTarget.value)}
          />
        </div>
      </div>
      <div class="buttons pairs">
        <button type="submit" class="button main" aria-disabled={saving ? 'true' : undefined}>
          {saving ? t('saving') : t('review-save')}
        </button>
        <button type="button" class="button" onClick={onBack}>
          {t('review-back')}
        </button>
      </div>
    </form>
  );
}
