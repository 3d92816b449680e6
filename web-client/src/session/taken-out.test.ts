import { describe, expect, it } from 'vitest';
import { applyEvent } from '../session';
import { sampleView, told } from '../testing/sample-view';

const item = { id: 'x1', box: 'feedback', text: '' } as const;

describe('a note that its writer took out', () => {
  it('is an id and nothing else: no page shows that it was there', () => {
    for (const event of [
      told('notes_held', { items: [{ ...item, box: 'chat' }] }),
      told('feedback_released', { items: [item] }),
      told('no_name_released', { batch: 1, items: [item] }),
    ]) {
      expect(applyEvent(sampleView, event, 'bo')).toEqual(sampleView);
    }
  });
});

describe('who to call here', () => {
  it('was checked when it was written, and nobody is named where it is empty', () => {
    const named = told('local_contact_written', { text: 'Priya' });
    const view = applyEvent(sampleView, named, 'bo');
    expect(view.local_contact).toEqual({ text: 'Priya', checked_at: named.at });
    const none = applyEvent(view, told('local_contact_written', { text: '' }), 'bo');
    expect(none.local_contact).toEqual({ text: '', checked_at: null });
  });
});
