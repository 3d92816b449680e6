import type { ComponentChildren } from 'preact';
import { Picture } from '../art/pictures';
import { type NoteName, outcomes, type ParkItem, type SendState, type WordsUse } from '../domain';
import { Fold } from '../parts/fold';
import { NoteForm, type NoteRules } from '../parts/note-form';
import { EmptyTable } from '../parts/note-wall';
import { Heading } from '../shell/heading';
import { t } from '../text/text';

export interface CarParkProps {
  session: string;
  items: readonly ParkItem[] | null;
  rules: NoteRules;
  draft: string;
  state: SendState;
  onDraft: (text: string) => void;
  onPark: (text: string, name: NoteName, use: WordsUse) => void;
  /** Under a bay: what this person can do with it. */
  below?: (item: ParkItem) => ComponentChildren;
  besideAlso?: BayProps['besideAlso'];
  onBack: () => void;
}

/** Things to come back to, in people's own words. Anyone parks; somebody answers, by a date. */
export function CarPark(props: CarParkProps) {
  return (
    <>
      <Heading what={t('car-park-title')} session={props.session} />
      <p>{t('car-park-intro')}</p>
      <Fold words={t('park-something')} open={props.draft !== ''}>
        <NoteForm
          label={t('park-label')}
          action={t('park-action')}
          rules={props.rules}
          draft={props.draft}
          state={props.state}
          onDraft={props.onDraft}
          onSend={props.onPark}
        />
      </Fold>
      {props.items === null && <p role="status">{t('notes-loading')}</p>}
      {props.items?.length === 0 && <EmptyTable words={t('car-park-empty')} />}
      {props.items !== null && props.items.length > 0 && (
        <ul class="bays plain" aria-label={t('car-park')}>
          {props.items.map((item) => (
            <Bay
              key={item.id}
              item={item}
              {...(props.besideAlso === undefined ? {} : { besideAlso: props.besideAlso })}
            >
              {props.below?.(item)}
            </Bay>
          ))}
        </ul>
      )}
      <button type="button" class="button" onClick={props.onBack}>
        {t('back-to-session')}
      </button>
    </>
  );
}

interface BayProps {
  item: ParkItem;
  /** Beside words that say the same. */
  besideAlso?: (also: ParkItem['also'][number]) => ComponentChildren;
  children?: ComponentChildren;
}

export function Bay({ item, besideAlso, children }: BayProps) {
  return (
    <li class="bay">
      <p class="note-words" dir="auto">
        {item.text}
      </p>
      <OthersSaid item={item} {...(besideAlso === undefined ? {} : { besideAlso })} />
      <WhatBecame item={item} />
      {children}
    </li>
  );
}

/** What was found to say the same, and that others say so too. */
export function OthersSaid({ item, besideAlso }: Omit<BayProps, 'children'>) {
  return (
    <>
      {item.also.length > 0 && (
        <div class="stack">
          <p class="hint">{t('park-also')}</p>
          <ul class="list-dots">
            {item.also.map((also) => (
              <li key={also.id}>
                <bdi>{also.text}</bdi>
                {besideAlso?.(also)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {item.shared && <p class="hint">{t('park-shared')}</p>}
    </>
  );
}

export function WhatBecame({ item }: Pick<BayProps, 'item'>) {
  const isAnswered = outcomes.some((outcome) => outcome === item.state);
  const { state, owner } = item;
  return (
    <>
      <p class="bay-state">
        <Picture of={isAnswered ? 'done' : 'car'} />
        <span class="strong">
          {state === 'passed_to'
            ? t('park-state-passed_to', { who: owner ?? '' })
            : t(`park-state-${state}`)}
        </span>
      </p>
      {item.answer !== null && <p dir="auto">{item.answer}</p>}
      {owner !== null && !isAnswered && <p>{t('park-owner', { owner })}</p>}
      {owner !== null && isAnswered && state !== 'passed_to' && (
        <p class="hint">{t('park-looked-after', { owner })}</p>
      )}
      {owner === null && !isAnswered && <p class="hint">{t('park-no-owner')}</p>}
      {item.nextUpdate !== null &&
        !isAnswered &&
        (item.late ? (
          <p class="not-sent">{t('park-late', { date: item.nextUpdate })}</p>
        ) : (
          <p class="hint">{t('park-next', { date: item.nextUpdate })}</p>
        ))}
    </>
  );
}
