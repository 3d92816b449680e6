import { describe, expect, it } from 'vitest';
import type { EventBodies, EventKind, View } from '../protocol/types.generated';
import { applyEvent } from '../session';
import { sampleView, told } from '../testing/sample-view';

type Happened = { [Kind in EventKind]: [Kind, EventBodies[Kind]] }[EventKind];

function viewAfter(...happened: Happened[]): View {
  return happened.reduce(
    (view, [kind, body]) => applyEvent(view, told(kind, body, 'everyone'), 'bo'),
    sampleView,
  );
}

const travel: Happened = ['theme_added', { id: 'h1', title: 'Getting there', by: 'bo' }];
const money: Happened = ['theme_added', { id: 'h2', title: 'Money', by: 'ann' }];
const tea: Happened = ['theme_added', { id: 'h3', title: 'Tea', by: 'cy' }];
const put = (words: string, theme: string, before: string | null = null): Happened => [
  'words_put_in_theme',
  { words, theme, before },
];
const moved = (id: string, before: string | null = null): Happened => [
  'theme_moved',
  { id, before },
];
const ids = ({ themes }: View) => themes.map(({ id }) => id).join(' ');
const under = ({ themes }: View) => themes.map(({ words }) => words.join(' '));

describe('headings for what was heard', () => {
  it('begin with nothing under them, and make a revision with each change', () => {
    expect(viewAfter(travel).themes).toEqual([
      { id: 'h1', revision: 1, title: 'Getting there', summary: '', by: 'bo', words: [] },
    ]);
    const edited = viewAfter(travel, put('n1', 'h1'), [
      'theme_edited',
      { id: 'h1', title: 'Coming home', summary: 'Buses stop at six.' },
    ]);
    expect(edited.themes[0]).toMatchObject({
      ...{ title: 'Coming home', summary: 'Buses stop at six.', revision: 2, words: ['n1'] },
    });
  });

  it('go before another one, or last', () => {
    expect(ids(viewAfter(travel, money, tea, moved('h3', 'h1')))).toBe('h3 h1 h2');
    expect(ids(viewAfter(travel, money, tea, moved('h1')))).toBe('h2 h3 h1');
    expect(ids(viewAfter(travel, money, tea, moved('h1', 'gone')))).toBe('h2 h3 h1');
    expect(ids(viewAfter(travel, money, tea, moved('gone', 'h1')))).toBe('h1 h2 h3');
    expect(ids(viewAfter(travel, money, tea, moved('h2', 'h2')))).toBe('h1 h2 h3');
  });

  it('leave, and what stood under them is under none', () => {
    const view = viewAfter(travel, money, put('n1', 'h1'), ['theme_removed', { id: 'h1' }]);
    expect(ids(view)).toBe('h2');
    expect(under(view)).toEqual(['']);
  });
});

describe('words under a heading', () => {
  const both = [travel, money] as const;

  it('stand under one heading at most, in the order they were put', () => {
    expect(under(viewAfter(...both, put('n1', 'h1'), put('n2', 'h1'), put('n1', 'h2')))).toEqual([
      'n2',
      'n1',
    ]);
    expect(
      under(viewAfter(...both, put('n1', 'h1'), put('n2', 'h1'), put('n3', 'h1', 'n2'))),
    ).toEqual(['n1 n3 n2', '']);
    expect(under(viewAfter(...both, put('n1', 'h1'), put('n2', 'h1', 'gone')))[0]).toBe('n1 n2');
  });

  it('stay where they are when they are put before themselves', () => {
    const view = viewAfter(...both, put('n1', 'h1'), put('n2', 'h1'), put('n1', 'h1', 'n1'));
    expect(under(view)).toEqual(['n1 n2', '']);
  });

  it('are under none once they are taken out, or their heading is gone', () => {
    expect(
      under(viewAfter(...both, put('n1', 'h1'), ['words_taken_out_of_theme', { words: 'n1' }])),
    ).toEqual(['', '']);
    expect(under(viewAfter(...both, put('n1', 'h1'), put('n1', 'gone')))).toEqual(['', '']);
  });

  it('are passed over by whoever draws them, not forgotten, when a note goes', () => {
    const view = viewAfter(...both, put('n1', 'h1'), ['note_removed', { id: 'n1', table: 't1' }]);
    expect(under(view)).toEqual(['n1', '']);
  });
});

describe('what the host adds', () => {
  it('takes the place of what stood there, and makes a revision', () => {
    const report = { whose_story: 'The night shift', final_words: 'Thank you', next_time: '' };
    const view = viewAfter(['report_written', { report }], ['report_written', { report }]);
    expect(view).toMatchObject({ report, report_revision: 2 });
  });
});
