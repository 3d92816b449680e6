import { describe, expect, it } from 'vitest';
import { foundNote } from './found-note';

const nothing = {
  said: '',
  state: 'open',
  became: 'did',
  shared: false,
  owner: '',
  due: '',
  words: '',
};

describe('a note that was found', () => {
  it('is what was parked, what became of it, and what was written back', () => {
    const item = { ...nothing, said: 'The ramp', state: 'closed', words: 'It is mended.' };
    expect(foundNote({ item, replies: ['Thank you.', { note: 'n', text: 'Done.' }] })).toEqual({
      item,
      replies: ['Thank you.', 'Done.'],
    });
  });

  it('does without whatever is missing or strange', () => {
    expect(foundNote({ item: {} })).toEqual({ item: nothing, replies: [] });
    expect(foundNote({ item: { state: 'new', owner: null, due: 3 } })).toEqual({
      item: nothing,
      replies: [],
    });
    expect(foundNote({ replies: [7, 'Hello'] })).toEqual({ item: null, replies: ['Hello'] });
    for (const none of [null, 'x', [], {}, { item: [] }]) expect(foundNote(none)).toBeNull();
  });
});
