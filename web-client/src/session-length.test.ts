import { expect, it } from 'vitest';
import { aboutMinutes, roundSeconds, sideBySideSeconds, tablesFor } from './session-length';

it('says that 31 people in one circle is about 1 hour 10', () => {
  expect(aboutMinutes(roundSeconds(31, 1))).toEqual({ hours: 1, minutes: 10 });
});

it('says that 6 tables is about 15 minutes', () => {
  expect(aboutMinutes(roundSeconds(31, 6))).toEqual({ hours: 0, minutes: 15 });
});

it('never promises no time at all', () => {
  expect(aboutMinutes(roundSeconds(0, 0))).toEqual({ hours: 0, minutes: 5 });
});

it('makes tables of 5 or 6 of the hall and of those online, each for themselves', () => {
  const people = { hall: 22, online: 9 };
  expect(tablesFor(people, 6, false)).toEqual({ tables: 6, largest: 6 });
  expect(tablesFor(people, 8, true)).toEqual({ tables: 4, largest: 8 });
  expect(tablesFor({ hall: 0, online: 0 }, 6, false)).toEqual({ tables: 1, largest: 0 });
});

it('lets tables run side by side: the largest has the longest way', () => {
  const circle = { count: 31, seconds: roundSeconds(31, 1) };
  expect(aboutMinutes(sideBySideSeconds(circle, 6))).toEqual({ hours: 0, minutes: 15 });
  expect(sideBySideSeconds(circle, 31)).toBe(circle.seconds);
  const longer = { count: 2, seconds: 60 + 2 * 255 };
  expect(sideBySideSeconds(longer, 1)).toBe(60 + 255);
});
