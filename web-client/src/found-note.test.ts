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

/** What is said of a report, where nothing is. */
const unsaid = { isUsed: false, keptUntil: '' };

describe('a note that was found', () => {
  it('is what was parked, what became of it, and what was written back', () => {
    const item = { ...nothing, said: 'The ramp', state: 'closed', words: 'It is mended.' };
    expect(foundNote({ item, replies: ['Thank you.', { note: 'n', text: 'Done.' }] })).toEqual({
      item,
      replies: ['Thank you.', 'Done.'],
      ...unsaid,
    });
  });

  it('may be in a report only where its key says yes', () => {
    const found = { item: null, replies: [], use: 'no_name', kept_until: '2099-02-20' };
    expect(foundNote(found)).toMatchObject({ isUsed: true, keptUntil: '2099-02-20' });
    expect(foundNote({ ...found, use: 'no' })).toMatchObject({ isUsed: false });
  });

  it('does without whatever is missing or strange', () => {
    expect(foundNote({ item: {} })).toEqual({ item: nothing, replies: [], ...unsaid });
    expect(foundNote({ item: { state: 'new', owner: null, due: 3 } })).toEqual({
      item: nothing,
      replies: [],
      ...unsaid,
    });
    const replied = { item: null, replies: ['Hello'], ...unsaid };
    expect(foundNote({ replies: [7, 'Hello'] })).toEqual(replied);
    for (const none of [null, 'x', [], {}, { item: [] }]) expect(foundNote(none)).toBeNull();
  });
});
