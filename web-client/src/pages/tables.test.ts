import { describe, expect, it } from 'vitest';
import type { View } from '../protocol/types.generated';
import { person, sampleView, turn } from '../testing/sample-view';
import {
  commandsForOneCircle,
  commandsToSeatAgain,
  seatedTables,
  seatsIn,
  sits,
  tableToFind,
} from './tables';

const nobody: ReadonlySet<string> = new Set();
const first = { ...sampleView.tables[0]!, keeper: null, turns: [] };
const second = { ...first, id: 't2', place: 'by the window', keeper: 'cy' };
const view: View = {
  ...sampleView,
  participants: [
    person('ann', { role: 'host', mode: 'listen' }),
    person('bo', { place: 'hall' }),
    person('cy', { place: 'online', table: 't2' }),
    person('di', { place: 'hall', table: 't2' }),
    person('ed', { table: 't2', presence: 'left' }),
  ],
  tables: [first, second],
};

describe('who sits where', () => {
  it('leaves out a host who only listens, and whoever has gone', () => {
    const names = seatedTables(view, nobody).map(({ people }) => people.map(({ id }) => id));
    expect(names).toEqual([['bo'], ['cy', 'di']]);
  });

  it('counts a listening host who waits for a turn after all', () => {
    const waits = { ...view, tables: [{ ...first, turns: [turn('ann')] }, second] };
    expect(sits(waits, 'ann')).toBe(true);
    expect(sits(view, 'ann')).toBe(false);
  });

  it('knows that a table of hall and online needs a laptop', () => {
    expect(seatedTables(view, nobody).map(({ mixed }) => mixed)).toEqual([false, true]);
  });

  it('tells nobody of a table in one circle', () => {
    expect(tableToFind(sampleView, 'bo')).toBeUndefined();
    expect(tableToFind(view, 'ann')).toBeUndefined();
    expect(tableToFind(view, 'cy')?.id).toBe('t2');
  });
});

describe('what a host asks for', () => {
  it('undoes a seating: back to where people sat, and new tables away', () => {
    const before = {
      ...view,
      participants: view.participants.map((one) => ({ ...one, table: 't1' })),
    };
    expect(commandsToSeatAgain(view, seatsIn(before), new Set(['t1']))).toEqual([
      {
        kind: 'move_people',
        body: {
          moves: [
            { who: 'cy', table: 't1' },
            { who: 'di', table: 't1' },
          ],
        },
      },
      { kind: 'remove_table', body: { table: 't2' } },
    ]);
    expect(commandsToSeatAgain(view, seatsIn(view), new Set(['t1', 't2']))).toEqual([]);
  });

  it('makes one circle again', () => {
    expect(commandsForOneCircle(view).map(({ kind }) => kind)).toEqual([
      'move_people',
      'remove_table',
    ]);
    expect(commandsForOneCircle(sampleView)).toEqual([]);
  });
});
