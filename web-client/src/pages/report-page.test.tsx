// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import '../text/themes-words';
import type { Note, Theme, View } from '../protocol/types.generated';
import { announcer } from '../shell/speaker';
import { bosPage, withFreshPages } from '../testing/bos-page';
import { boxCalled, buttonCalled, h1, plain, press, words, write } from '../testing/pages';
import { person, sampleView } from '../testing/sample-view';
import { ReportPage } from './report-page';

withFreshPages();

const note = (id: string, step: string, text: string): Note => ({
  ...{ id, revision: 1, about: 'together', table: 't1', step, text, by: 'cy' },
  ...{ on_wall: false, parked: null },
});
const theme = (id: string, title: string, ...words: string[]): Theme => ({
  ...{ id, revision: 3, title, summary: '', by: 'cy', words },
});
const view: View = {
  ...sampleView,
  status: 'closed',
  closed_at: sampleView.started_at,
  participants: [person('bo', { role: 'host' }), person('cy')],
  settings: { ...sampleView.settings, keep_chat: true },
  plan: [...sampleView.plan, { ...sampleView.plan[0]!, id: 's9', kind: 'still_got_time' }],
  notes: [
    note('n1', 's2', 'No bus after six'),
    note('n2', 's2', 'The lift was out'),
    note('n3', 's3', 'Send questions ahead'),
    note('n4', 's9', 'The night shift is not here'),
    note('n5', 'left', 'Said in a step that is gone'),
  ],
  chat: [
    { id: 'c1', text: 'Lovely tea', by: 'cy', hidden: false, parked: null },
    { id: 'c2', text: '', by: 'cy', hidden: true, parked: null },
  ],
  themes: [
    theme('h1', 'Getting there', 'n1', 'gone', 'n2'),
    theme('h2', 'Time'),
    theme('h3', 'Tea'),
  ],
};

const opened = (seen: View = view) => bosPage(ReportPage, seen);
const done = async (bo: Awaited<ReturnType<typeof opened>>, ...said: Parameters<typeof bo.say>) => {
  bo.say(...said);
  await bo.done();
};
const focused = () => plain(document.activeElement?.textContent);

function leave(box: Element) {
  act(() => {
    box.dispatchEvent(new FocusEvent('blur'));
  });
}

describe('the report page', () => {
  it('has each word once: under its heading, or by where it was said', async () => {
    await opened();
    expect(h1()).toBe('Put the report together');
    const seen = [...document.querySelectorAll('[data-words]')].map((one) =>
      one.getAttribute('data-words'),
    );
    expect(seen).toEqual(['n1', 'n2', 'n3', 'n5', 'c1', 'n4']);
    expect(words()).toContain('Other notesSaid in a step that is gone');
    expect(words()).toContain('A report that leaves the room has only words with a yes.');
    expect(words()).not.toContain('Three to seven are easier');
  });

  it('leaves chat out that is not kept, and says softly when there are many headings', async () => {
    const themes = Array.from({ length: 8 }, (_, nth) => theme(`h${nth}`, `Tea ${nth}`));
    await opened({ ...view, themes, settings: { ...view.settings, keep_chat: false } });
    expect(words()).not.toContain('Lovely tea');
    expect(words()).toContain('There are 8 headings. Three to seven are easier to read.');
  });

  it('is for hosts alone', async () => {
    await opened({ ...view, participants: [person('bo'), person('cy')] });
    expect(document.querySelector('h1')).toBeNull();
  });

  it('says so when nobody wrote anything', async () => {
    await opened({ ...view, notes: [], chat: [], themes: [] });
    expect(words()).toContain('No heading yet. Add the first one.');
    expect(words()).toContain('Nobody wrote anything that we can show here.');
  });
});

describe('words on the report page', () => {
  it('go under a heading by buttons; the focus goes with them, and it is said', async () => {
    const say = vi.spyOn(announcer, 'say');
    const bo = await opened();
    press('Put under…: Send questions ahead');
    press('Time');
    expect(bo.sent()).toEqual([{ kind: 'put_in_theme', body: { words: 'n3', theme: 'h2' } }]);
    await done(bo, 'words_put_in_theme', { words: 'n3', theme: 'h2', before: null });
    expect(focused()).toBe('Put under…: Send questions ahead');
    expect(document.activeElement!.closest('[data-heading]')!.getAttribute('data-heading')).toBe(
      'h2',
    );
    expect(say.mock.calls.map(([{ text }]) => plain(text))).toEqual(['Moved under Time']);
  });

  it('move down past what is not found here, and the focus stays on the button', async () => {
    const bo = await opened();
    press('Move down: No bus after six');
    expect(bo.sent()).toEqual([{ kind: 'put_in_theme', body: { words: 'n1', theme: 'h1' } }]);
    await done(bo, 'words_put_in_theme', { words: 'n1', theme: 'h1', before: null });
    expect(focused()).toBe('Move down: No bus after six');
    expect(document.activeElement!.getAttribute('aria-disabled')).toBe('true');
    press('Move down: No bus after six');
    expect(bo.sent()).toHaveLength(1);
  });

  it('that cannot be moved say why, where they stand', async () => {
    const bo = await opened();
    press('Put under…: No bus after six');
    press('Under no heading');
    const { id } = bo.frames()[0]!;
    const refusal = { type: 'refusal', id, code: 'not_found', sentence: '', try_again: false };
    await act(async () => {
      bo.server.toAll({ ...refusal, people: [] });
      await vi.waitFor(() => expect(bo.store.unsettled.value).toEqual([]));
    });
    await act(() => Promise.resolve());
    bo.draw();
    expect(document.querySelector('[data-words=n1]')!.textContent).toContain('moved or taken away');
  });

  it('are dragged by their dots to where the line is', async () => {
    const bo = await opened();
    const target = document.querySelector('[data-words=n2]')!;
    target.getBoundingClientRect = () => ({ top: 100, height: 100 }) as DOMRect;
    document.elementFromPoint = () => target;
    const pointer = (kind: string, change: PointerEventInit = {}) =>
      new PointerEvent(kind, { bubbles: true, button: 0, clientX: 5, clientY: 120, ...change });
    const dots = document.querySelector('[data-words=n3] .drag-handle')!;
    await act(() => {
      dots.dispatchEvent(pointer('pointerdown'));
    });
    await act(() => {
      window.dispatchEvent(pointer('pointermove'));
    });
    expect(target.className).toContain('drop-before');
    await act(() => {
      window.dispatchEvent(pointer('pointerup'));
    });
    expect(bo.sent()).toEqual([
      { kind: 'put_in_theme', body: { words: 'n3', theme: 'h1', before: 'n2' } },
    ]);
    await done(bo, 'words_put_in_theme', { words: 'n3', theme: 'h1', before: 'n2' });
    expect(focused()).toBe('Put under…: Send questions ahead');
  });

  it('stay where they are when somebody lets go with Escape', async () => {
    const bo = await opened();
    const dots = document.querySelector('[data-words=n3] .drag-handle')!;
    document.elementFromPoint = () => document.querySelector('[data-heading=h2]');
    await act(() => {
      dots.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, button: 0 }));
    });
    await act(() => {
      window.dispatchEvent(new PointerEvent('pointermove', { clientX: 5, clientY: 5 }));
    });
    await act(() => {
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    });
    await act(() => {
      window.dispatchEvent(new PointerEvent('pointerup'));
    });
    expect(bo.sent()).toEqual([]);
  });
});

describe('headings on the report page', () => {
  it('move up and down by buttons, and their place is said', async () => {
    const say = vi.spyOn(announcer, 'say');
    const bo = await opened();
    press('Move up: Tea');
    expect(bo.sent()).toEqual([{ kind: 'move_theme', body: { id: 'h3', before: 'h2' } }]);
    await done(bo, 'theme_moved', { id: 'h3', before: 'h2' });
    expect(focused()).toBe('Move up: Tea');
    expect(say.mock.calls.map(([{ text }]) => plain(text))).toEqual(['Tea is now 2 of 3.']);
  });

  it('say in a few words what is under them, with the revision that was seen', async () => {
    const bo = await opened();
    const box = boxCalled('What it says, in a few words');
    write(box, 'Buses stop at six.');
    leave(box);
    expect(bo.frames()[0]).toMatchObject({
      kind: 'edit_theme',
      if: 3,
      body: { id: 'h1', title: 'Getting there', summary: 'Buses stop at six.' },
    });
  });

  it('without a word are not saved, and say so', async () => {
    const bo = await opened();
    const box = boxCalled('Heading');
    write(box, ' ');
    leave(box);
    expect(bo.frames()).toEqual([]);
    expect(words()).toContain('A heading needs a word or two.');
    expect(buttonCalled('Put the report together')).toBeUndefined();
  });
});

describe('what the host adds', () => {
  const report = { whose_story: '', final_words: '', next_time: '' };
  const final = () => boxCalled('Final thoughts from the host');

  it('saves by itself, and says so', async () => {
    const bo = await opened();
    write(final(), 'Thank you ');
    leave(final());
    expect(bo.frames()[0]).toMatchObject({
      ...{
        kind: 'write_report',
        if: 0,
        body: { report: { ...report, final_words: 'Thank you ' } },
      },
    });
    await done(bo, 'report_written', { report: { ...report, final_words: 'Thank you' } });
    expect(words()).toContain('Saved');
    expect(final().value).toBe('Thank you ');
    expect(bo.frames()).toHaveLength(1);
  });

  it('goes together with what another host wrote in another box', async () => {
    const bo = await opened();
    write(final(), 'Thank you');
    bo.say('report_written', { report: { ...report, next_time: 'Wednesday' } });
    leave(final());
    expect(bo.frames()[0]).toMatchObject({
      if: 1,
      body: { report: { final_words: 'Thank you', next_time: 'Wednesday' } },
    });
  });

  it('never takes the place of words that were not seen: both stand there', async () => {
    const bo = await opened();
    write(final(), 'Thank you');
    bo.say('report_written', { report: { ...report, final_words: 'Goodbye' } });
    leave(final());
    expect(bo.frames()).toEqual([]);
    expect(words()).toContain('Someone changed this just before you.');
    expect(document.querySelector('blockquote')!.textContent).toBe('Goodbye');
    expect(final().value).toBe('Thank you');
    press('Keep my words: Final thoughts from the host');
    expect(bo.frames()[0]).toMatchObject({ if: 1, body: { report: { final_words: 'Thank you' } } });
  });

  it('gives way to the words of the other host, if so wished', async () => {
    const bo = await opened();
    write(final(), 'Thank you');
    bo.say('report_written', { report: { ...report, final_words: 'Goodbye' } });
    press('Take theirs: Final thoughts from the host');
    expect(final().value).toBe('Goodbye');
    expect(bo.frames()).toEqual([]);
  });

  it('is there still after a reload', async () => {
    const bo = await opened();
    write(final(), 'Thank you');
    const again = bo.reload();
    expect(final().value).toBe('Thank you');
    leave(final());
    expect(again.frames().slice(-1)[0]).toMatchObject({ kind: 'write_report' });
  });
});
