/** What a clock shows at one moment. Pure: the server's time is an argument. */
type TimerClock =
  | { revision: number; state: 'running'; deadline: number; length: number }
  | { revision: number; state: 'paused'; remaining: number; length: number };

export interface Countdown {
  revision: number;
  state: 'running' | 'paused' | 'over';
  leftSeconds: number;
  overSeconds: number;
  lengthSeconds: number;
}

/**
 * `before` is what was shown last. For one revision the shown seconds never rise, even while the
 * server clock is being corrected: a clock that gives a second back is a clock nobody trusts.
 */
export function countDown(clock: TimerClock, serverNow: number, before: Countdown | null) {
  const left = clock.state === 'paused' ? clock.remaining : clock.deadline - serverNow;
  // A device that is a few milliseconds behind must not begin with more than there is.
  const exact = Math.max(0, Math.ceil(Math.min(left, clock.length) / 1000));
  const same = before !== null && before.revision === clock.revision;
  const leftSeconds = same ? Math.min(before.leftSeconds, exact) : exact;
  const over = clock.state === 'running' && leftSeconds === 0;
  const shown: Countdown = {
    revision: clock.revision,
    state: over ? 'over' : clock.state,
    leftSeconds,
    overSeconds: over ? Math.max(0, Math.floor(-left / 1000)) : 0,
    lengthSeconds: Math.round(clock.length / 1000),
  };
  return shown;
}

/** Words come before digits. The key of a text, and the number that it needs. */
type TimeWords =
  | { key: 'time-plenty' | 'time-half' | 'time-30-seconds' | 'time-finish' | 'time-over' }
  | { key: 'time-minutes'; minutes: number };

export function wordsForTime(leftSeconds: number, lengthSeconds: number): TimeWords {
  if (leftSeconds <= 0) return { key: 'time-over' };
  if (leftSeconds <= 10) return { key: 'time-finish' };
  const share = leftSeconds / lengthSeconds;
  if (share > 0.6) return { key: 'time-plenty' };
  if (share > 0.4) return { key: 'time-half' };
  // In a long turn the stretch between half and the end needs an honest word of its own.
  if (leftSeconds > 45)
    return { key: 'time-minutes', minutes: Math.max(1, Math.round(leftSeconds / 60)) };
  return { key: 'time-30-seconds' };
}

/** Said aloud, time moves in tens: a number that changes every second cannot be listened to. */
export function spokenSeconds(leftSeconds: number): number {
  return Math.ceil(leftSeconds / 10) * 10;
}
