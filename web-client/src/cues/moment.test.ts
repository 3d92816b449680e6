import { describe, expect, it } from 'vitest';
import { type Moment, needsScreen } from './moment';

const quiet: Moment = {
  step: 's2',
  kind: 'have_your_say',
  turn: 'cy',
  mine: false,
  place: 3,
  clock: { left: 60, over: 0, length: 120 },
  keepsTime: false,
};

describe('the screen stays lit', () => {
  it('in my turn, while I am next, and for our timer', () => {
    expect(needsScreen({ ...quiet, mine: true, turn: 'bo' })).toBe(true);
    expect(needsScreen({ ...quiet, place: 0 })).toBe(true);
    expect(needsScreen({ ...quiet, keepsTime: true })).toBe(true);
  });

  it('not while somebody else has a turn, which would only eat the battery', () => {
    expect(needsScreen(quiet)).toBe(false);
    expect(needsScreen({ ...quiet, turn: null, keepsTime: true })).toBe(false);
  });

  it('while a minute runs, but neither after it nor in a break', () => {
    const minute = { ...quiet, kind: 'reflect' as const, turn: null, place: null };
    expect(needsScreen(minute)).toBe(true);
    expect(needsScreen({ ...minute, clock: { left: 0, over: 9, length: 60 } })).toBe(false);
    expect(needsScreen({ ...minute, clock: null })).toBe(false);
    expect(needsScreen({ ...minute, kind: 'break' })).toBe(false);
  });
});
