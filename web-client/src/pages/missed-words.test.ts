import { describe, expect, it } from 'vitest';
import type { Note, View } from '../protocol/types.generated';
import type { Missed } from '../session/missed';
import { sampleView, turn } from '../testing/sample-view';
import { howManyNew, missedWords } from './missed-words';

const table = sampleView.tables[0]!;
const note = (id: string, about: Note['about'], text: string, by: string | null): Note => ({
  id,
  revision: 1,
  about,
  table: 't1',
  step: 's2',
  text,
  by,
  on_wall: false,
  parked: null,
});

const view: View = {
  ...sampleView,
  tables: [
    {
      ...table,
      turns: [{ ...turn('cy', 'had'), typed: 'n1' }, turn('ann', 'passed'), turn('bo')],
    },
  ],
  notes: [
    note('n1', 'typed_turn', 'I type.', 'cy'),
    note('n2', 'line', 'Keep this.', 'cy'),
    note('zz', 'together', 'No name, sent first', null),
    note('n3', 'line', 'An older turn', 'ann'),
    note('aa', 'together', 'No name, sent last', null),
    note('n4', 'typed_turn', 'Typed, then passed', 'ann'),
    note('n5', 'together', 'Seen before', 'ann'),
  ],
  chat: [
    { id: 'c1', text: '', by: 'cy', hidden: true, parked: null },
    { id: 'c2', text: 'Hello', by: 'cy', hidden: false, parked: null },
  ],
  park: [
    {
      id: 'k1',
      revision: 1,
      state: 'open',
      text: 'Rent',
      by: 'cy',
      owner: '',
      due: '',
      how: '',
      outcome: '',
      became: 'did',
      shared: false,
      into: null,
      answered_by: '',
      released: false,
      asked: false,
    },
  ],
};

const missed: Missed = {
  since: 0,
  awayMs: 0,
  steps: ['s2'],
  turns: ['cy'],
  notes: ['n1', 'n2', 'zz', 'n3', 'aa', 'n4'],
  chat: ['c1', 'c2'],
  park: ['k1'],
};

const words = missedWords(view, missed);

describe('what somebody missed', () => {
  it('has the words of a turn beside whoever had it', () => {
    expect(words.turns.map(({ person, words }) => [person.name, words])).toEqual([
      ['cy', ['I type.', 'Keep this.']],
    ]);
  });

  it('has no words that were typed for a turn that somebody passed', () => {
    expect(JSON.stringify(words)).not.toContain('Typed, then passed');
  });

  it('has what is new and not what was seen, and counts it so', () => {
    expect(words.notes.map(({ text }) => text)).not.toContain('Seen before');
    expect(words.steps).toEqual([{ id: 's2', title: 'Have your say' }]);
    expect(howManyNew(words)).toBe(5);
  });

  it('tells two steps of one title apart', () => {
    const plan = view.plan.map((step) => ({ ...step, title: 'Turns' }));
    const { steps } = missedWords({ ...view, plan }, { ...missed, steps: ['s2', 's3'] });
    expect(steps.map(({ id }) => id)).toEqual(['s2', 's3']);
  });

  it('puts what has no name last, in an order that tells nothing', () => {
    expect(words.notes.map(({ text }) => text)).toEqual([
      'An older turn',
      'No name, sent last',
      'No name, sent first',
    ]);
  });

  it('leaves out what the host has hidden since', () => {
    expect(words.chat.map(({ text }) => text)).toEqual(['Hello']);
  });

  it('tells of nobody who parked something', () => {
    expect(words.park).toEqual([{ id: 'k1', text: 'Rent', author: null }]);
  });
});
