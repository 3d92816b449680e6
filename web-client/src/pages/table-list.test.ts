import { expect, it } from 'vitest';
import type { Participant, SeatedTable } from '../domain';
import { tableList } from './table-list';

const who = (id: string, name: string | null, mug: number): Participant => ({
  id,
  name,
  mug,
  drink: null,
  place: null,
  state: 'waiting',
});
const table = (change: Partial<SeatedTable>): SeatedTable => ({
  id: 't1',
  name: '',
  place: '',
  people: [],
  keeper: null,
  keeperAsked: null,
  mixed: false,
  ...change,
});

it('says who goes where, table by table, with nothing that a chat would show as a box', () => {
  const list = tableList('Over a Brew', [
    table({ place: 'by the window', people: [who('bo', 'Bo', 0), who('di', 'فاطمة', 1)] }),
    table({ id: 't2', name: 'Call room', people: [who('cy', 'bo', 9)], mixed: true }),
  ]);
  expect(list).toBe(
    [
      'Over a Brew',
      '',
      'Table 1, by the window',
      '- Bo, stripy orange mug',
      '- فاطمة',
      '',
      'Call room',
      '- bo, spotty pink mug',
      'This table needs a laptop on the call.',
    ].join('\n'),
  );
});

it('leaves out a table at which nobody sits', () => {
  const list = tableList('Over a Brew', [
    table({}),
    table({ id: 't2', people: [who('a', 'A', 0)] }),
  ]);
  expect(list).toBe('Over a Brew\n\nTable 2\n- A');
});
