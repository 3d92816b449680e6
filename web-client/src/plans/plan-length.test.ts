import { expect, it } from 'vitest';
import { aboutMinutes, atLargest, circleOf, planSeconds, roundOf } from './plan-length';
import { newStep } from './plan-parts';

const think = newStep('s1', 'reflect');
const turns = newStep('s2', 'have_your_say');
const after = newStep('s3', 'reflect_together');
const about = (steps: (typeof turns)[], people: number) =>
  aboutMinutes(planSeconds(steps, circleOf(people)));

it('says that a minute to think and 31 turns in one circle is about 1 hour 10', () => {
  expect(about([think, turns], 31)).toEqual({ hours: 1, minutes: 10 });
});

it('says that the same at tables of 6 is about 15 minutes, for they run side by side', () => {
  expect(about([think, turns], 6)).toEqual({ hours: 0, minutes: 15 });
});

it('knows the round of a plan, and that a plan without turns is all one', () => {
  expect(roundOf([think, turns, after])).toEqual([think, turns]);
  expect(roundOf([think, after])).toEqual([think, after]);
});

it('counts what comes after the turns', () => {
  expect(about([think, turns, after], 31)).toEqual({ hours: 1, minutes: 20 });
});

it('never promises no time at all', () => {
  expect(about([], 0)).toEqual({ hours: 0, minutes: 5 });
});

it('counts a usual turn where nobody has a clock', () => {
  expect(planSeconds([{ ...turns, turn_ms: null }], circleOf(1))).toBe(135);
});

it('counts longer turns into the sum, and at a table their share: nobody knows who sits there', () => {
  const circle = { people: 6, turns: 9 };
  expect(planSeconds([turns], circle)).toBe(9 * 120 + 6 * 15);
  expect(planSeconds([turns], atLargest(circle, 2))).toBe(3 * 120 + 2 * 15);
});
