import { expect, it } from 'vitest';
import { tablesFor } from './tables-for';

it('makes tables of 5 or 6 of the hall and of those online, each for themselves', () => {
  const people = { hall: 22, online: 9 };
  expect(tablesFor(people, { size: 6, mixed: false })).toEqual({ tables: 6, largest: 6 });
  expect(tablesFor(people, { size: 8, mixed: true })).toEqual({ tables: 4, largest: 8 });
});

it('makes one of nobody', () => {
  const nobody = { hall: 0, online: 0 };
  expect(tablesFor(nobody, { size: 6, mixed: false })).toEqual({ tables: 1, largest: 0 });
});
