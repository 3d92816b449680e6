import { useState } from 'preact/hooks';
import { Digits } from '../art/digits';
import { TimerLevel, timeWords } from '../art/timer-level';
import { spokenSeconds } from '../countdown';
import type { ShownClock } from '../domain';
import { settings } from '../shell/settings';
import { announcer } from '../shell/speaker';
import { t } from '../text/text';

interface Props {
  clock: ShownClock;
  /** Smaller and calm: somebody else's turn. */
  calm?: boolean;
  /** This person hid the clock for this turn: one gentle cue at the end is left. */
  hidden?: boolean;
  /** In a break there is no thought to finish: what its last seconds say. */
  nearly?: string;
}

/** As in wordsForTime: from here on a clock says "Finish your thought". */
const nearlySeconds = 10;

/** As each person likes it: digits, a level, words or nothing. Words are never left out of the page. */
export function ClockFace({ clock, calm = false, hidden = false, nearly }: Props) {
  const [asked, setAsked] = useState<string | null>(null);
  const show = hidden ? 'none' : settings.value.clock;
  const counts = 'leftSeconds' in clock;
  const isNearly = clock.state === 'running' && clock.leftSeconds <= nearlySeconds;
  const words = isNearly && nearly !== undefined ? nearly : timeWords(clock);
  const tell = () => {
    const answer = spokenTime(clock);
    setAsked(answer);
    announcer.say({ text: answer });
  };
  return (
    <section class={calm ? 'panel flat clock calm' : 'panel clock'} aria-label={t('clock')}>
      {show === 'numbers' && counts && clock.state !== 'over' && (
        <Digits seconds={clock.leftSeconds} />
      )}
      {(show === 'numbers' || show === 'picture') && <TimerLevel clock={clock} />}
      {(show !== 'none' || clock.state === 'over') && (
        <p class="clock-words" aria-hidden={counts}>
          {words}
        </p>
      )}
      {show === 'none' && clock.state !== 'over' && <p class="hint">{hiddenWords(clock, calm)}</p>}
      {counts && (
        <div role="timer" class="for-ears">
          {spokenTime(clock)}
        </div>
      )}
      {counts && (show === 'none' || show === 'words') && (
        <button type="button" class="button quiet" onClick={tell}>
          {t('clock-ask')}
        </button>
      )}
      {asked !== null && <p>{asked}</p>}
    </section>
  );
}

/** What is promised here is kept by cues/cues.ts: one's own turn has an end that is told. */
function hiddenWords(clock: ShownClock, calm: boolean): string {
  const isTold = !calm && 'leftSeconds' in clock && settings.value.tellTime !== 'never';
  return isTold ? t('clock-hidden') : t('clock-hidden-quiet');
}

function spokenTime(clock: ShownClock): string {
  if (!('leftSeconds' in clock) || clock.leftSeconds <= 0) return timeWords(clock);
  const seconds = spokenSeconds(clock.leftSeconds);
  return t('time-left', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 });
}
