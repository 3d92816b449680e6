import { describe, expect, it } from 'vitest';
import { applyEvent } from '../session';
import { sampleView, told } from '../testing/sample-view';

const given = { revision: 4, list: 'find_out', owner: '', due: '', how: '', answer: '' } as const;

describe('the next session of a series', () => {
  it('begins with what comes along, proposed and counted anew', () => {
    const created = {
      ...sampleView,
      last_time: {
        session: 's0',
        agreements: ['One at a time', 'No fixing'],
        glossary: [{ id: 'w7', revision: 3, word: 'ICB', meaning: 'A board.' }],
        givens: [{ ...given, id: 'f9', text: 'Who pays?' }],
        local_contact: { text: 'Priya, 01632 960002', checked_at: 5 },
      },
    };
    const view = applyEvent(sampleView, told('session_created', created), 'bo');
    expect(view.after).toBe('s0');
    expect(view.local_contact).toEqual({ text: 'Priya, 01632 960002', checked_at: 5 });
    expect(view.agreements).toEqual([
      { id: 'a1', revision: 1, text: 'One at a time', by: null, supported: false, settled: false },
      { id: 'a2', revision: 1, text: 'No fixing', by: null, supported: false, settled: false },
    ]);
    expect(view.glossary).toEqual([{ id: 'w1', revision: 1, word: 'ICB', meaning: 'A board.' }]);
    expect(view.givens).toEqual([{ ...given, id: 'f1', revision: 1, text: 'Who pays?' }]);
  });
});
