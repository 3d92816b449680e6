// @vitest-environment happy-dom
import '../text/after-words';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import '../text/after-words';
import { record } from '../gallery/host-scenes';
import { buttonCalled, choose, press, words } from '../testing/pages';
import { SessionRecord } from './record';

const page = document.body;
afterEach(() => render(null, page));

const captions = ['Good morning.', 'You can pass.'].map((text, nth) => ({
  at: `2024-06-26T14:0${nth}`,
  table: null,
  language: 'en-GB',
  text,
}));

describe('what was said, afterwards', () => {
  it('has the captions that were kept, closed, and a file of them', () => {
    const onExport = vi.fn();
    act(() => render(<SessionRecord {...record} captions={captions} onExport={onExport} />, page));
    const fold = [...document.querySelectorAll('details')].find(({ textContent }) =>
      textContent!.startsWith('Captions'),
    )!;
    expect(fold.open).toBe(false);
    expect(words()).toContain('Captions: 2 lines');
    expect([...fold.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
      '14:00 Good morning.',
      '14:01 You can pass.',
    ]);
    press('As captions for a video');
    expect(onExport).toHaveBeenCalledWith('vtt', 'full');
  });

  it('says nothing of captions where none were kept', () => {
    act(() => render(<SessionRecord {...record} captions={[]} />, page));
    expect(words()).not.toContain('Captions');
    expect(buttonCalled('As captions for a video')).toBeUndefined();
  });

  it('gives a report of words with a yes, or if so wished of all, or with no names', () => {
    const onExport = vi.fn();
    act(() => render(<SessionRecord {...record} onExport={onExport} />, page));
    press('Report (web page)');
    expect(words()).toContain('For the host alone. Do not pass it on.');
    choose("All words, nobody's name");
    expect(words()).toContain('Names that people wrote in their own words stay in.');
    press('Report (web page)');
    press('Easy Read');
    expect(onExport.mock.calls).toEqual([
      ['html', 'consented'],
      ['html', 'chatham-house'],
      ['easy-read', 'chatham-house'],
    ]);
  });

  it('offers all words to hosts alone, and to all others words with a yes, and the captions', () => {
    const onExport = vi.fn();
    const theirs = { ...record, captions, profiles: ['consented'] as const, onExport };
    act(() => render(<SessionRecord {...theirs} />, page));
    press('As captions for a video');
    expect(words()).not.toContain('For the host alone');
    expect(words()).toContain('Only words with a yes are in it.');
    expect(words()).not.toContain("All words, nobody's name");
    press('Report (web page)');
    expect(onExport.mock.calls).toEqual([
      ['vtt', 'chatham-house'],
      ['html', 'consented'],
    ]);
  });

  it('explains the words that were explained', () => {
    act(() => render(<SessionRecord {...record} />, page));
    expect(words()).toContain('Words explainedCo-productionWe plan it and do it together.');
    act(() => render(<SessionRecord {...record} glossary={[]} />, page));
    expect(words()).not.toContain('Words explained');
  });

  it('begins with what was heard under headings, and ends with what the host adds', () => {
    const themes = [{ title: 'Getting there', summary: 'Late', questions: [], words: record.chat }];
    const pictures = [{ id: 'i1', description: 'A tree on paper' }];
    const added = { whoseStory: 'The night shift', finalWords: 'Thank you', nextTime: 'July' };
    const all = { ...record, themes, steps: [], pictures, ...added, whatWeHeard: 'The break' };
    act(() => render(<SessionRecord {...all} />, page));
    const titles = [...document.querySelectorAll('h2, h3')].map(({ textContent }) => textContent);
    expect(titles.slice(0, 3)).toEqual(['What we agreed', 'What we heard', 'Getting there']);
    expect(titles).not.toContain('In our own words');
    const last = ['Whose story are we not hearing?', 'Pictures', 'Final thoughts from the host'];
    expect(titles.join()).toContain([...last, 'Next session'].join());
    expect(words()).toContain('What we heard in the feedbackThe break');
    expect(words()).toContain('A tree on paper');
  });
});
