import type { ComponentChildren } from 'preact';
import { type FollowUp, outcomes, type ParkItem } from '../domain';
import { AnswerForm } from '../parts/answer-form';
import { Meanwhile } from '../parts/meanwhile';
import { EmptyTable } from '../parts/note-wall';
import { Problem } from '../parts/problem';
import { Heading } from '../shell/heading';
import { t } from '../text/text';
import { Bay } from './car-park';

export interface ReviewAnswer {
  state: Exclude<FollowUp, 'discussed'>;
  /** What became of it, or how people will hear. */
  answer: string;
  /** Of what is passed on: to whom. */
  to: string;
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
  /** Somebody else saved another answer while this one was written: what it says now. */
  changedMeanwhile: boolean;
  /** Offered, until somebody has named one: a person, and a day two weeks on (ISO). */
  offered: { owner: string; due: string };
  /** While the session is live: "We talked about it". */
  onDiscuss?: (id: string) => void;
  onOpen: (id: string | null) => void;
  onSave: (id: string, answer: ReviewAnswer) => void;
  /** Under a bay, and beside words that say the same. */
  below?: (item: ParkItem) => ComponentChildren;
  besideAlso?: (also: ParkItem['also'][number]) => ComponentChildren;
  back: string;
  onBack: () => void;
}

const choices = ['looking', ...outcomes, 'open'] as const;

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
              {props.changedMeanwhile && <Meanwhile item={item} />}
              <AnswerForm
                item={item}
                choices={choices}
                offered={props.offered}
                saving={props.saving}
                onSave={(answer) => props.onSave(item.id, answer)}
                onBack={() => onOpen(null)}
              />
            </li>
          ) : (
            <Bay
              item={item}
              key={item.id}
              {...(props.besideAlso === undefined ? {} : { besideAlso: props.besideAlso })}
            >
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
              {props.below?.(item)}
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
