// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { Note, Theme, View } from '../protocol/types.generated';
import { bosPage, letPass, readThem, withFreshPages } from '../testing/bos-page';
import { boxCalled, buttonCalled, press, words, write } from '../testing/pages';
import { sampleView } from '../testing/sample-view';
import { TogetherPage } from './together-page';

withFreshPages();

const note = (id: string, text: string, by: string | null): Note => ({
  ...{ id, revision: 1, about: 'together', table: 't1', step: 's3', text, by },
  ...{ on_wall: false, parked: null },
});
const theme = (id: string, title: string, change: Partial<Theme> = {}): Theme => ({
  ...{ id, revision: 1, title, summary: '', by: 'ann', words: [] },
  ...change,
});
const together: View = {
  ...sampleView,
  step: 's3',
  notes: [note('n1', 'No bus after six', 'cy'), note('n2', 'The tea was hot', null)],
  themes: [theme('h1', 'Getting there', { words: ['gone', 'n1'] }), theme('h2', 'Tea')],
};

const more = { aside: () => {}, chats: true, hidesClock: false, hideClock: () => {} };
const page = (view: View) =>
  bosPage((needs) => <TogetherPage {...needs} {...more} asks="heard" />, view);

/** What is fetched comes at once here, and yet not at the same moment. */
async function opened(view: View) {
  const bo = await page(view);
  const fold = [...document.querySelectorAll('details')].find(({ textContent }) =>
    textContent!.startsWith('What are we hearing?'),
  )!;
  expect(fold.open).toBe(false);
  expect(words()).not.toContain('Put under');
  await act(() => {
    fold.open = true;
    fold.dispatchEvent(new Event('toggle'));
  });
  await vi.waitFor(async () => {
    await act(() => Promise.resolve());
    expect(words()).toContain('Give what you heard a heading.');
  });
  return bo;
}

describe('what the group hears, while it sits together', () => {
  it('waits in a fold; then it has the headings, and what of their words is found', async () => {
    await opened(together);
    expect(words()).toContain('Getting thereNo bus after six');
    expect(words()).toContain('TeaNothing is under this heading yet.');
    expect(words()).toContain('Under: Getting there');
  });

  it('has a note put under a heading by buttons, and says so', async () => {
    const bo = await opened(together);
    press('Put under…: The tea was hot');
    expect(document.activeElement!.textContent).toBe('Getting there');
    press('Tea');
    expect(bo.sent()).toEqual([{ kind: 'put_in_theme', body: { words: 'n2', theme: 'h2' } }]);
    expect(document.activeElement).toBe(buttonCalled('Put under…: The tea was hot'));
    bo.say('words_put_in_theme', { words: 'n2', theme: 'h2', before: null });
    await bo.done();
    expect(words()).toContain('Under: Tea');
  });

  it('has one taken out again', async () => {
    const bo = await opened(together);
    press('Put under…: No bus after six');
    press('Under no heading');
    expect(bo.sent()).toEqual([{ kind: 'take_out_of_theme', body: { words: 'n1' } }]);
  });

  it('takes a heading from anybody', async () => {
    const bo = await opened(together);
    write(boxCalled('Add a heading'), ' Money ');
    press('Add it');
    expect(bo.sent()).toEqual([{ kind: 'add_theme', body: { title: 'Money' } }]);
  });

  it('has a heading taken away by whose idea it was, and by nobody else', async () => {
    const bo = await opened({
      ...together,
      themes: [theme('h1', 'Buses', { by: 'bo' }), theme('h2', 'Tea')],
    });
    expect(buttonCalled('Take the heading away: Tea')).toBeUndefined();
    press('Take the heading away: Buses');
    readThem();
    letPass(400);
    press('Yes, take it away. The notes stay.');
    expect(bo.sent()).toEqual([{ kind: 'remove_theme', body: { id: 'h1' } }]);
  });

  it('says so when there is no heading yet, and offers none for a note', async () => {
    await opened({ ...together, themes: [] });
    expect(words()).toContain('There is no heading yet.');
    expect(buttonCalled('Put under')).toBeUndefined();
  });
});
