import type { ComponentChildren } from 'preact';
import type { Participant, ShownClock } from '../domain';
import { ClockFace } from '../parts/clock-face';
import { Fold } from '../parts/fold';
import { QuestionCard } from '../parts/question-card';
import { Heading } from '../shell/heading';
import { t } from '../text/text';
import { whoName } from '../text/who';

export interface MyTurnProps {
  session: string;
  me: Participant;
  people: readonly Participant[];
  questions: readonly string[];
  clock: ShownClock;
  clockHidden: boolean;
  /** My own words from the quiet minute. */
  notes: string;
  /** What I typed is on everybody's screen now. */
  typedShown: boolean;
  onFinished: () => void;
  onMoreTime: () => void;
  onHideClock: (hidden: boolean) => void;
  onPass: () => void;
  onComeBack: () => void;
  /** Null where it stands first already. */
  onReadForMe: (() => void) | null;
  onShowTyped: (() => void) | null;
  /** For whoever types their turn or has it read out: what they do first. */
  first?: ComponentChildren;
}

/** Have your say. The time, the question, and one button. */
export function MyTurn(props: MyTurnProps) {
  const { me, people, clock, clockHidden } = props;
  return (
    <>
      <Heading what={t('my-turn-title', { who: whoName(me, people) })} session={props.session} />
      {props.first}
      <ClockFace clock={clock} hidden={clockHidden} />
      <QuestionCard questions={props.questions} />
      <button type="button" class="button main" onClick={props.onFinished}>
        {t('my-turn-finished')}
      </button>
      <div class="buttons pairs">
        {clock.state !== 'no_clock' && (
          <button type="button" class="button" onClick={props.onMoreTime}>
            {t('more-time')}
          </button>
        )}
        <button type="button" class="button" onClick={() => props.onHideClock(!clockHidden)}>
          {clockHidden ? t('show-clock') : t('hide-clock')}
        </button>
      </div>
      {props.typedShown && <p class="sent">{t('typed-shown')}</p>}
      <Fold words={t('my-notes')}>
        {props.notes.trim() === '' ? (
          <p>{t('my-notes-none')}</p>
        ) : (
          <p class="panel flat my-notes" dir="auto">
            {props.notes}
          </p>
        )}
      </Fold>
      <OtherWays {...props} />
    </>
  );
}

function OtherWays(props: MyTurnProps) {
  return (
    <Fold words={t('other-ways')}>
      <div class="buttons">
        <button type="button" class="button" onClick={props.onPass}>
          {t('pass')}
        </button>
        <button type="button" class="button" onClick={props.onComeBack}>
          {t('come-back')}
        </button>
        {props.onReadForMe !== null && (
          <button type="button" class="button" onClick={props.onReadForMe}>
            {t('read-for-me')}
          </button>
        )}
        {props.onShowTyped !== null && (
          <button type="button" class="button" onClick={props.onShowTyped}>
            {t('show-typed')}
          </button>
        )}
      </div>
      <p class="hint">{t('nobody-told')}</p>
    </Fold>
  );
}
