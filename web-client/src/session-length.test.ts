import { expect, it } from 'vitest';
import { aboutMinutes, roundSeconds } from './session-length';

it('says that 31 people in one circle is about 1 hour 10', () => {
  expect(aboutMinutes(roundSeconds(31, 1))).toEqual({ hours: 1, minutes: 10 });
});

it('says that 6 tables is about 15 minutes', () => {
  expect(aboutMinutes(roundSeconds(31, 6))).toEqual({ hours: 0, minutes: 15 });
});

it('never promises no time at all', () => {
  expect(aboutMinutes(roundSeconds(0, 0))).toEqual({ hours: 0, minutes: 5 });
});
