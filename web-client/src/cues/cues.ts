/** From one moment to the next: what a person is told, and nothing that hurries them. Pure. */
import { type CueClock, isSameTurn, type Moment } from './moment';

export type Cue =
  | { kind: 'step' }
  /** Null: a turn without a clock. */
  | { kind: 'my_turn'; seconds: number | null }
  /** Private: two turns before mine, and one. */
  | { kind: 'soon' }
  | { kind: 'next' }
  | { kind: 'their_turn'; who: string }
  | { kind: 'time_left'; left: number; length: number }
  | { kind: 'time_up' }
  | { kind: 'step_time_up'; step: 'reflect' | 'break' }
  /** For the host and our timer alone. */
  | { kind: 'their_time_up'; who: string }
  | { kind: 'thank' };

export interface Likes {
  tellTime: 'often' | 'twice' | 'end' | 'never';
  /** "Hide the clock" leaves one gentle cue at the end. */
  hidden: boolean;
}

/** What a cue sounds and feels like, where somebody switched that on. */
export type Signal = 'begins' | 'nearly' | 'ends';

/** In seconds: "About 30 seconds left". */
export const nearly = 30;
/** A cue so soon after the start would only startle. */
const restAfterStart = 10;
const thankAfter = 60;

/** On arrival nothing is said: the page itself says it. */
export function cuesBetween(before: Moment | null, now: Moment, likes: Likes): Cue[] {
  if (before === null) return [];
  return [
    ...(before.step === now.step ? [] : [{ kind: 'step' } as const]),
    ...turnCues(before, now),
    ...placeCues(before, now),
    ...timeCues(before, now, likes),
  ];
}

export function signalOf(cue: Cue): Signal | null {
  switch (cue.kind) {
    case 'my_turn':
      return 'begins';
    case 'time_left':
      return cue.left === nearly ? 'nearly' : null;
    case 'time_up':
    case 'step_time_up':
    case 'their_time_up':
      return 'ends';
    case 'step':
    case 'soon':
    case 'next':
    case 'their_turn':
    case 'thank':
      return null;
  }
}

/** My turn is told once its clock is known, which comes a breath after the turn. */
function turnCues(before: Moment, now: Moment): Cue[] {
  const same = isSameTurn(before, now);
  if (now.mine) {
    if (now.clock === null || (same && before.clock !== null)) return [];
    return [{ kind: 'my_turn', seconds: now.clock === 'no_clock' ? null : now.clock.left }];
  }
  return now.turn === null || same ? [] : [{ kind: 'their_turn', who: now.turn }];
}

function placeCues(before: Moment, now: Moment): Cue[] {
  if (now.place === before.place && now.step === before.step) return [];
  if (now.place === 0) return [{ kind: 'next' }];
  return now.place === 1 ? [{ kind: 'soon' }] : [];
}

function timeCues(before: Moment, now: Moment, likes: Likes): Cue[] {
  if (!isSameTurn(before, now) || !counts(before.clock) || !counts(now.clock)) return [];
  const { left, over, length } = now.clock;
  const earlier = before.clock;
  const passed = marks(now, likes).filter((mark) => earlier.left > mark && left <= mark);
  const cues = passed.length === 0 ? [] : atMark(Math.min(...passed), length, now);
  const thanks = !now.mine && now.turn !== null && now.keepsTime;
  if (thanks && earlier.over < thankAfter && over >= thankAfter) cues.push({ kind: 'thank' });
  return cues;
}

function counts(clock: Moment['clock']): clock is CueClock {
  return clock !== null && clock !== 'no_clock';
}

/** When to tell the time, in seconds left. Only one's own turn has more than an end. */
function marks({ mine, clock }: Moment, { tellTime, hidden }: Likes): number[] {
  if (tellTime === 'never' || !counts(clock)) return [];
  if (!mine || hidden || tellTime === 'end') return [0];
  const minutes = Array.from({ length: Math.ceil(clock.length / 60) }, (_, nth) => nth * 60);
  const often = tellTime === 'often' ? [...minutes, Math.round(clock.length / 2)] : [];
  return [...often, nearly, 0].filter((mark) => mark <= clock.length - restAfterStart);
}

function atMark(mark: number, length: number, { kind, mine, turn, keepsTime }: Moment): Cue[] {
  if (mine) return mark > 0 ? [{ kind: 'time_left', left: mark, length }] : [{ kind: 'time_up' }];
  if (turn !== null) return keepsTime ? [{ kind: 'their_time_up', who: turn }] : [];
  return kind === 'reflect' || kind === 'break' ? [{ kind: 'step_time_up', step: kind }] : [];
}
