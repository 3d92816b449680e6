import { useId, useState } from 'preact/hooks';
import type { FollowUp, ParkItem } from '../domain';
import { Choices } from '../parts/choices';
import { EmptyTable } from '../parts/note-wall';
import { Problem } from '../parts/problem';
import { Heading } from '../shell/heading';
import { t } from '../text/text';
import { Bay } from './car-park';

export interface ReviewAnswer {
  state: Exclude<FollowUp, 'discussed'>;
  /** What became of it, or how people will hear. */
  answer: string;
  owner: string;
  /** ISO. */
  due: string;
}

export interface ReviewProps {
  session: string;
  /** The late ones first. */
  items: readonly ParkItem[];
  lateCount: number;
  /** The one that is open for answering. */
  openId: string | null;
  saving: boolean;
  refusal: string | null;
  /** Offered, until somebody has named one: a person, and a day two weeks on (ISO). */
  offered: { owner: string; due: string };
  /** While the session is live: "We talked about it". */
  onDiscuss?: (id: string) => void;
  onOpen: (id: string | null) => void;
  onSave: (id: string, answer: ReviewAnswer) => void;
  back: string;
  onBack: () => void;
}

/** Each thing somebody parked, one at a time, until each has an honest answer. */
export function Review(props: ReviewProps) {
  const { items, lateCount, openId, onOpen, onDiscuss } = props;
  return (
    <>
      <Heading what={t('review-title')} session={props.session} />
      {items.length === 0 && <EmptyTable words={t('car-park-empty')} />}
      {lateCount > 0 && <p class="panel butter strong">{t('review-late', { count: lateCount })}</p>}
      {props.refusal !== null && <Problem words={props.refusal} />}
      <ul class="bays plain">
        {items.map((item) =>
          item.id === openId ? (
            <li class="bay open" key={item.id}>
              <AnswerForm item={item} {...props} />
            </li>
          ) : (
            <Bay item={item} key={item.id}>
              <div class="buttons">
                {onDiscuss !== undefined && item.state === 'open' && (
                  <button type="button" class="button" onClick={() => onDiscuss(item.id)}>
                    {t('review-discussed')}
                    <span class="for-ears">: {item.text.slice(0, 40)}</span>
                  </button>
                )}
                <button type="button" class="button" onClick={() => onOpen(item.id)}>
                  {t('review-answer')}
                  <span class="for-ears">: {item.text.slice(0, 40)}</span>
                </button>
              </div>
            </Bay>
          ),
        )}
      </ul>
      <button type="button" class="button" onClick={props.onBack}>
        {props.back}
      </button>
    </>
  );
}

const states = ['looking', 'did', 'open'] as const;

/** Somebody looks after it, by a date; or it is answered, in words. "We can't" is an answer too. */
function AnswerForm({ item, saving, offered, onSave, onOpen }: ReviewProps & { item: ParkItem }) {
  const id = useId();
  const [state, setState] = useState<ReviewAnswer['state']>(
    item.state === 'did' ? 'did' : 'looking',
  );
  const [answer, setAnswer] = useState(item.answer ?? '');
  const [owner, setOwner] = useState(item.owner ?? offered.owner);
  const [due, setDue] = useState(item.due ?? offered.due);
  const [missing, setMissing] = useState(false);
  const save = (event: Event) => {
    event.preventDefault();
    const incomplete =
      (state === 'did' && answer.trim() === '') ||
      (state === 'looking' && (owner.trim() === '' || due === ''));
    setMissing(incomplete);
    if (!incomplete && !saving)
      onSave(item.id, { state, answer: answer.trim(), owner: owner.trim(), due });
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
        options={states.map((value) => ({ value, label: t(`park-state-${value}`) }))}
      />
      {state === 'looking' && (
        <div class="side-by-side">
          <div class="field">
            <label class="label" for={`${id}-owner`}>
              {t('review-owner')}
            </label>
            <input
              id={`${id}-owner`}
              class="box"
              dir="auto"
              autocomplete="off"
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
              value={due}
              onInput={(event) => setDue(event.currentTarget.value)}
            />
          </div>
        </div>
      )}
      {state !== 'open' && (
        <div class="field">
          <label class="label" for={`${id}-answer`}>
            {state === 'did' ? t('review-words') : t('review-how')}
          </label>
          <textarea
            id={`${id}-answer`}
            class="box"
            dir="auto"
            value={answer}
            onInput={(event) => setAnswer(event.currentTarget.value)}
          />
        </div>
      )}
      {missing && <Problem words={state === 'did' ? t('review-reason') : t('review-missing')} />}
      <div class="buttons pairs">
        <button type="submit" class="button main" aria-disabled={saving ? 'true' : undefined}>
          {saving ? t('saving') : t('review-save')}
        </button>
        <button type="button" class="button" onClick={() => onOpen(null)}>
          {t('review-back')}
        </button>
      </div>
    </form>
  );
}
