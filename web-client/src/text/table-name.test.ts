import { expect, it } from 'vitest';
import { tableAndPlace, tableName } from './table-name';

const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '');

it('a table without a name goes by the number in its id', () => {
  expect(plain(tableName({ id: 't12', name: '' }))).toBe('Table 12');
  expect(plain(tableName({ id: 't12', name: 'The Window table' }))).toBe('The Window table');
});

it('says where the table is, where somebody said so', () => {
  const table = { id: 't3', name: '', place: 'by the window' };
  expect(plain(tableAndPlace(table))).toBe('Table 3, by the window');
  expect(plain(tableAndPlace({ ...table, place: '' }))).toBe('Table 3');
});
