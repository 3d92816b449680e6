// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { View } from '../protocol/types.generated';
import { bo, bosPage, withCards, withFreshPages } from '../testing/bos-page';
import { boxCalled, buttonCalled, press, words, write } from '../testing/pages';
import { person } from '../testing/sample-view';
import { ClosedDesk } from './closed-desk';
import type { PageNeeds } from './needs';

withFreshPages();

const line = { id: 'a1', revision: 1, text: 'One at a time', by: 'bo' };
const given = { id: 'f1', revision: 1, list: 'find_out' as const, text: 'Who pays?' };
const view: View = {
  ...withCards,
  agreements: [{ ...line, supported: false, settled: false }],
  givens: [{ ...given, owner: '', due: '', how: '', answer: '' }],
};
const hosted: View = { ...view, participants: [person('bo', { role: 'host' })] };
const closed = { ...hosted, status: 'closed' as const, closed_at: 0 };
const api = { reach: async () => ({ ok: false }) } as unknown as PageNeeds['api'];
const Desk = (needs: PageNeeds) => <ClosedDesk {...needs} api={api} show={() => {}} />;

describe('words whose box is gone', () => {
  it('are shown where their line was taken away, until they are put away', () => {
    const { say, store } = bo(view);
    press('Change it');
    write(boxCalled('Say it in other words'), 'One voice at a time');
    say('agreement_removed', { id: 'a1' });
    expect(words()).toContain('This line was taken away.');
    expect(words()).toContain('One voice at a time');
    press('Put it away');
    expect(words()).not.toContain('One voice at a time');
    expect(store.drafts.boxes('agreement')).toEqual([]);
  });

  it('are shown where a question was taken off its list', () => {
    const { say } = bo(hosted);
    press('Words and facts');
    press('Find it out, or answer it');
    write(boxCalled('What did you find out?'), 'The county.');
    say('given_removed', { id: 'f1' });
    expect(words()).toContain('The county.');
    expect(buttonCalled('Put it away')).toBeDefined();
  });

  it.each(['agreement', 'agreement.a1', 'given', 'private_word.bo', 'feedback.good'])(
    'are shown once the session is closed: %s',
    (box) => {
      const { store, say } = bo(view);
      store.drafts.write(box, 'Before I forget');
      store.drafts.write('feedback.face', 'hard');
      say('session_closed', { because: 'host' });
      expect(words()).toContain('Before I forget');
      expect(words()).toContain('You wrote this and did not send it.');
      expect(document.querySelectorAll('[aria-label^="That did not go"]')).toHaveLength(1);
    },
  );

  it('are shown on the desk that is closed; those that a host can still send are in their box', () => {
    const first = bosPage(Desk, closed);
    first.store.drafts.write('agreement', 'Tea first.');
    first.store.drafts.write('given.f1', 'Who pays for it?');
    first.reload();
    expect(words()).toContain('Tea first.');
    expect(boxCalled('Say it in other words').value).toBe('Who pays for it?');
    expect(document.querySelectorAll('[aria-label^="That did not go"]')).toHaveLength(1);
  });
});
