import { describe, expect, it } from 'vitest';
import type { ShownClock } from '../domain';
import { blockView } from '../testing/block-view';
import { at, clock } from '../testing/sample-view';
import { type Moment, momentOf, needsScreen } from './moment';

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

describe('in a block', () => {
  const shown: ShownClock = { state: 'running', leftSeconds: 60, lengthSeconds: 60 };
  const momentFor = (me: string, atDesk = false, view = blockView) =>
    momentOf(view, { me, now: at, show: () => shown, atDesk }, null);

  it('each hears of the step, the turn and the clock of their own table', () => {
    expect(momentFor('bo')).toMatchObject({ step: 's2', kind: 'reflect', turn: null });
    expect(momentFor('bo').clock).not.toBeNull();
    expect(momentFor('di')).toMatchObject({ step: 's3', turn: 'di', mine: true });
    expect(momentFor('ed')).toMatchObject({ turn: 'di', place: 0, keepsTime: true });
    expect(momentFor('fay')).toMatchObject({ step: 's4', turn: null, clock: null });
  });

  it('a call to come back is the end of nothing that anybody does', () => {
    const clocks = { session: clock({ scope: 'session' }) };
    const called = { ...blockView, clocks, gathering: true };
    expect(momentFor('ann', true, called).clock).toBeNull();
    expect(momentFor('fay', false, called).clock).toBeNull();
  });
});
