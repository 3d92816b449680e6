import { clockDigits } from '../art/digits';
import { TimerLevel, timeWords } from '../art/timer-level';
import type { Note, Participant, ShownClock } from '../domain';
import { Fold } from '../parts/fold';
import { Problem } from '../parts/problem';
import { WhoLine } from '../parts/who-line';
import { Heading } from '../shell/heading';
import { t } from '../text/text';
import { whoName } from '../text/who';
import { ReadFirst, type ReadFirstAnswer } from './read-first';

export interface HostDeskProps {
  session: string;
  /** What is happening, in words: "Have your say: 4 of 11". */
  happening: string;
  /** To be read aloud, a paragraph each. */
  script: readonly string[];
  people: readonly Participant[];
  now: Participant | null;
  next:
    | { label: 'person'; person: Participant; away: boolean }
    | { label: 'step'; step: string }
    | null;
  clock: ShownClock;
  heard: { online: [heard: number, all: number]; room: [heard: number, all: number] };
  /** How long we have been at it, in minutes. */
  runningMinutes: number;
  /** Someone ran over by a minute: "Thank them when there is a pause". */
  thankThem: boolean;
  readFirst: readonly Note[];
  offRecord: boolean;
  /** What was just done and can still be undone. */
  undo: string | null;
  refusal: string | null;
  onNext: (how: 'go' | 'start_anyway' | 'wait' | 'step_over') => void;
  onPause: (paused: boolean) => void;
  onMinute: () => void;
  onSkip: () => void;
  onSwap: () => void;
  onHandOver: () => void;
  onBreak: () => void;
  onOffRecord: (off: boolean) => void;
  onUndo: () => void;
  onReadFirst: (id: string, answer: ReadFirstAnswer) => void;
  onMore: (page: 'people' | 'invite' | 'car_park' | 'close') => void;
}

/** One button names the next step. What must be read before others see it comes second. */
export function HostDesk(props: HostDeskProps) {
  return (
    <>
      <Heading what={props.happening} session={props.session} />
      {props.undo !== null && (
        <div class="panel butter undo" role="status">
          <p>{props.undo}</p>
          <button type="button" class="button" onClick={props.onUndo}>
            {t('undo')}
          </button>
        </div>
      )}
      <div class="columns desk">
        <div class="stack">
          <NowPanel {...props} />
          <section class="panel flat script" aria-label={t('desk-script')}>
            <h2>{t('desk-script')}</h2>
            {props.script.map((line) => (
              <p key={line} dir="auto">
                {line}
              </p>
            ))}
          </section>
        </div>
        <div class="stack">
          {props.readFirst.length > 0 && (
            <ReadFirst notes={props.readFirst} onAnswer={props.onReadFirst} />
          )}
          <section class="panel flat" aria-label={t('desk-heard')}>
            <h2>{t('desk-heard')}</h2>
            <p>{heardWords(props.heard)}</p>
            <p class="hint">{t('desk-running', { minutes: props.runningMinutes })}</p>
          </section>
        </div>
      </div>
      <DeskMore {...props} />
    </>
  );
}

function NowPanel(props: HostDeskProps) {
  const { now, people, clock } = props;
  const paused = clock.state === 'paused';
  return (
    <section class="panel" aria-label={t('desk-now')}>
      {now !== null && (
        <WhoLine person={now} everyone={people}>
          <span class="hint"> {t(`place-${now.place}`)}</span>
        </WhoLine>
      )}
      {'leftSeconds' in clock && (
        <p class="desk-time">
          <span class="digits strong" aria-hidden="true">
            {t('desk-left', {
              left: clockDigits(clock.leftSeconds),
              all: clockDigits(clock.lengthSeconds),
            })}
          </span>{' '}
          <span>{timeWords(clock)}</span>
        </p>
      )}
      {'leftSeconds' in clock && <TimerLevel clock={clock} />}
      {clock.state === 'no_clock' && <p>{timeWords(clock)}</p>}
      {props.thankThem && <p class="strong">{t('desk-thank')}</p>}
      {props.refusal !== null && <Problem words={props.refusal} />}
      <NextButtons {...props} />
      <div class="buttons pairs">
        <button type="button" class="button" onClick={() => props.onPause(!paused)}>
          {paused ? t('desk-go-on') : t('desk-pause')}
        </button>
        {'leftSeconds' in clock && (
          <button type="button" class="button" onClick={props.onMinute}>
            {t('desk-minute')}
          </button>
        )}
        <button type="button" class="button" onClick={props.onBreak}>
          {t('desk-break')}
        </button>
      </div>
    </section>
  );
}

/** If the next person's device is away the host chooses: start anyway, wait, or step over. */
function NextButtons({ next, people, onNext }: HostDeskProps) {
  if (next === null) return <p>{t('desk-nobody-waiting')}</p>;
  if (next.label === 'step') {
    return (
      <button type="button" class="button main" onClick={() => onNext('go')}>
        {t('desk-next-step', { step: next.step })}
      </button>
    );
  }
  const who = whoName(next.person, people);
  if (!next.away) {
    return (
      <button type="button" class="button main" onClick={() => onNext('go')}>
        {t('desk-next-person', { who, place: next.person.place })}
      </button>
    );
  }
  return (
    <div class="stack">
      <p class="strong">{t('desk-away', { who })}</p>
      <button type="button" class="button main" onClick={() => onNext('start_anyway')}>
        {t('desk-start-anyway')}
      </button>
      <div class="buttons pairs">
        <button type="button" class="button" onClick={() => onNext('wait')}>
          {t('desk-wait')}
        </button>
        <button type="button" class="button" onClick={() => onNext('step_over')}>
          {t('desk-step-over')}
        </button>
      </div>
    </div>
  );
}

function DeskMore(props: HostDeskProps) {
  return (
    <Fold words={t('desk-more')}>
      <div class="buttons">
        <button type="button" class="button" onClick={props.onSkip}>
          {t('desk-skip')}
        </button>
        <button type="button" class="button" onClick={props.onSwap}>
          {t('desk-swap')}
        </button>
        <button type="button" class="button" onClick={props.onHandOver}>
          {t('desk-hand-over')}
        </button>
        <button type="button" class="button" onClick={() => props.onMore('people')}>
          {t('desk-people')}
        </button>
        <button type="button" class="button" onClick={() => props.onMore('invite')}>
          {t('desk-invite')}
        </button>
        <button type="button" class="button" onClick={() => props.onMore('car_park')}>
          {t('car-park')}
        </button>
        <button type="button" class="button" onClick={() => props.onMore('close')}>
          {t('desk-close')}
        </button>
      </div>
      <label class="choice">
        <input
          type="checkbox"
          checked={props.offRecord}
          onChange={(event) => props.onOffRecord(event.currentTarget.checked)}
        />
        <span>
          {t('desk-off-record')}
          <span class="hint">{t('desk-off-record-hint')}</span>
        </span>
      </label>
    </Fold>
  );
}

function heardWords({ online, room }: HostDeskProps['heard']): string {
  return t('desk-heard-words', {
    online: online[0],
    onlineAll: online[1],
    room: room[0],
    roomAll: room[1],
  });
}
