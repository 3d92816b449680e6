import { useRef } from 'preact/hooks';
import { clockDigits } from '../art/digits';
import { TimerLevel, timeWords } from '../art/timer-level';
import type { Participant, ShownClock } from '../domain';
import { useLostFocus } from '../shell/lost-focus';
import { t } from '../text/text';
import { type Next, NextButtons, type NextHow } from './next-buttons';
import { Problem } from './problem';
import { ReadOutWish } from './read-out-wish';
import { WhoLine } from './who-line';

export interface NowPanelProps {
  people: readonly Participant[];
  /** Whose turn it is. */
  having: Participant | null;
  next: Next | null;
  /** Somebody chose to wait for the next person, whose device is away. */
  waits: boolean;
  /** Null where nothing is timed just now. */
  clock: ShownClock | null;
  paused: boolean;
  /** Someone ran over by a minute: "Thank them when there is a pause". */
  thankThem: boolean;
  sending: boolean;
  refusal: string | null;
  onNext: (how: NextHow) => void;
  onPause: (paused: boolean) => void;
  onMinute: () => void;
  /** Holds the turn: the person keeps their place and their time. */
  onHold: () => void;
}

/** Whose turn it is, how long is left, and the buttons that move both: for the host and our timer. */
export function NowPanel(props: NowPanelProps) {
  const { having, people, clock } = props;
  const part = useRef<HTMLElement>(null);
  const press = useLostFocus(() => part.current, [having?.id, clock === null]);
  const hold = () => {
    press();
    props.onHold();
  };
  return (
    <section class="panel desk" aria-label={t('desk-now')} tabIndex={-1} ref={part}>
      {having !== null && (
        <WhoLine person={having} everyone={people}>
          {having.place !== null && <span class="hint"> {t(`place-${having.place}`)}</span>}
        </WhoLine>
      )}
      {having !== null && <ReadOutWish person={having} everyone={people} />}
      {clock !== null && <TimeLeft clock={clock} paused={props.paused} />}
      {props.thankThem && <p class="strong">{t('desk-thank')}</p>}
      {props.refusal !== null && <Problem words={props.refusal} />}
      <NextButtons {...props} />
      {clock !== null && <ClockButtons {...props} clock={clock} onHold={hold} />}
    </section>
  );
}

/** "Finish your thought" is for whoever has the turn, not for who runs the clock. */
function wordsForWhoRunsIt(clock: ShownClock): string {
  if (!('leftSeconds' in clock) || clock.leftSeconds > 10) return timeWords(clock);
  return clock.leftSeconds > 0 ? t('desk-time-nearly') : t('desk-time-up');
}

export function TimeLeft({ clock, paused }: { clock: ShownClock; paused: boolean }) {
  const counts = 'leftSeconds' in clock;
  return (
    <>
      <p class="desk-time">
        {counts && (
          <span class="digits strong" aria-hidden="true">
            {t('desk-left', {
              left: clockDigits(clock.leftSeconds),
              all: clockDigits(clock.lengthSeconds),
            })}
          </span>
        )}{' '}
        <span>{paused ? t('time-paused') : wordsForWhoRunsIt(clock)}</span>
      </p>
      {counts && <TimerLevel clock={clock} />}
    </>
  );
}

function ClockButtons(props: NowPanelProps & { clock: ShownClock }) {
  return (
    <div class="buttons pairs">
      <button type="button" class="button" onClick={() => props.onPause(!props.paused)}>
        {props.paused ? t('desk-go-on') : t('desk-pause')}
      </button>
      {'leftSeconds' in props.clock && (
        <button type="button" class="button" onClick={props.onMinute}>
          {t('desk-minute')}
        </button>
      )}
      {props.having !== null && (
        <button type="button" class="button" onClick={props.onHold}>
          {t('desk-hold')}
        </button>
      )}
    </div>
  );
}
