// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Api, Problem } from '../api';
import type { Caption } from '../protocol/types.generated';
import { changeSettings, usualSettings } from '../shell/settings';
import { announcer } from '../shell/speaker';
import { FakeServer } from '../testing/fake-server';
import { World } from '../testing/fake-world';
import { join } from '../testing/join';
import { buttonCalled, press, words, write } from '../testing/pages';
import { CaptionsPart } from './captions-part';
import { ShownClocks } from './shown-clock';

const page = document.body;
const root = page.appendChild(document.createElement('div'));
beforeEach(() => {
  localStorage.clear();
  changeSettings(usualSettings);
});
afterEach(() => {
  render(null, root);
  vi.restoreAllMocks();
});

const device = { session: 's1', participant: 'bo', key: 'key', role: 'participant' };

function line(number: number, change: Partial<Caption> = {}): Caption {
  const text = `Line ${number}.`;
  return { number, language: 'en-GB', text, source: 'captioner', table: null, ...change };
}

/** Bo's page. */
function atTheTable(api: Partial<Api> = {}) {
  const server = new FakeServer(new World());
  const { store, keep } = join(server);
  const needs = { api: api as Api, device, clocks: new ShownClocks(), panel: '', go: () => {} };
  const draw = (mine = false) =>
    act(() =>
      render(<CaptionsPart {...needs} store={store} view={store.view.value!} mine={mine} />, root),
    );
  draw();
  const hears = (...captions: Caption[]) => {
    for (const caption of captions) act(() => server.toAll({ type: 'caption', caption }));
    draw();
  };
  const say = (...told: Parameters<FakeServer['say']>) => {
    server.say(...told);
    draw();
  };
  return { server, store, keep, draw, hears, say };
}

const region = () => document.querySelector('section[aria-label="Captions"]')!;
const shown = () => [...document.querySelectorAll('.captions-words p')].map((p) => p.textContent);
const choice = (label: string) =>
  [...document.querySelectorAll('label')].find(({ textContent }) => textContent!.includes(label));

describe('captions on a page of the round', () => {
  it('wait for somebody to ask, and are remembered on the device', () => {
    const { draw, hears } = atTheTable();
    hears(line(1));
    expect(words()).toBe('Captions');
    expect(document.documentElement.dataset.captions).toBeUndefined();
    press('Captions');
    draw();
    expect(shown()).toEqual(['Line 1.']);
    expect(buttonCalled('Captions')!.getAttribute('aria-pressed')).toBe('true');
    expect(document.documentElement.dataset.captions).toBe('22');
    expect(localStorage.getItem('cuppa.settings')).toContain('"captions":true');
  });

  it('say where they come from, and whether they are kept', () => {
    changeSettings({ captions: true });
    const { hears, say, server } = atTheTable();
    expect(words()).toContain('No captions yet.');
    expect(words()).not.toContain('come from');
    hears(line(1));
    expect(words()).toContain('Captions come from a captioner. These captions are not kept.');
    hears(line(1, { source: 'note_taker' }));
    expect(words()).toContain('Our note-taker types the captions.');
    const settings = { ...server.view.settings, keep_captions: true };
    say('settings_changed', { settings });
    expect(words()).toContain('These captions are kept.');
  });

  it('are of my own table and for all', () => {
    changeSettings({ captions: true });
    const { hears } = atTheTable();
    hears(line(1), line(1, { table: 't2', text: 'Elsewhere.' }), line(2, { table: 't1' }));
    expect(shown()).toEqual(['Line 1.', 'Line 2.']);
  });

  it('ask which language, where several come, and remember that', () => {
    changeSettings({ captions: true });
    const { draw, hears } = atTheTable();
    hears(line(1));
    expect(choice('English')).toBeUndefined();
    hears(line(1, { language: 'cy', text: 'Bore da.' }));
    expect(shown()).toEqual(['Line 1.']);
    act(() => choice('Cymraeg')!.querySelector('input')!.click());
    draw();
    expect(shown()).toEqual(['Bore da.']);
    render(null, root);
    draw();
    expect(shown()).toEqual(['Bore da.']);
  });

  it('are no log, and are said by whole sentences only where somebody asked', () => {
    changeSettings({ captions: true });
    const say = vi.spyOn(announcer, 'say');
    const { draw, hears } = atTheTable();
    hears(line(1));
    expect(region().outerHTML).not.toMatch(/role="(log|status|alert)"|aria-live/);
    expect(say).not.toHaveBeenCalled();
    act(() => choice('Read captions aloud')!.querySelector('input')!.click());
    draw();
    hears(line(2, { text: 'One two' }));
    expect(say).not.toHaveBeenCalled();
    hears(line(3, { text: 'three. Four' }));
    expect(say.mock.calls.map(([{ text }]) => text)).toEqual(['One two three.']);
  });

  it('are not said in my own turn', () => {
    changeSettings({ captions: true, captionsAloud: true });
    const say = vi.spyOn(announcer, 'say');
    const { server, draw } = atTheTable();
    draw(true);
    act(() => server.toAll({ type: 'caption', caption: line(1) }));
    draw(true);
    expect(say).not.toHaveBeenCalled();
  });

  it('leave the page its whole height again when it goes', () => {
    changeSettings({ captions: true });
    atTheTable();
    act(() => render(null, root));
    expect(document.documentElement.dataset.captions).toBeUndefined();
  });
});

describe('our note-taker', () => {
  const box = () => document.querySelector<HTMLInputElement>('input[type=text]')!;
  const waiting: Problem = { code: 'no_answer', sentence: '', try_again: true };

  function type(text: string) {
    write(box(), text);
  }
  const enter = () =>
    act(async () => {
      document.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }));
    });
  function takesNotes(addCaption: Api['addCaption']) {
    const table = atTheTable({ addCaption });
    table.say('note_taker_changed', { table: 't1', who: 'bo' }, 'table.t1');
    return table;
  }

  it('types for their table, and nobody else does', () => {
    const { say } = takesNotes(async () => ({ ok: true, value: null }));
    expect(words()).toContain('Everyone at this table sees each line.');
    say('note_taker_changed', { table: 't1', who: 'cy' }, 'table.t1');
    expect(box()).toBeNull();
  });

  it('leaves at a table what was begun for it', () => {
    const { say } = takesNotes(async () => ({ ok: true, value: null }));
    type('Good mor');
    say('table_added', { table: { id: 't2', name: '', place: '' } });
    say('note_taker_changed', { table: 't2', who: 'bo' }, 'table.t2');
    say('people_moved', { moves: [{ who: 'bo', table: 't2' }] });
    expect(box().value).toBe('');
  });

  it('sends a line with Enter and types on', async () => {
    const sent: unknown[] = [];
    takesNotes(async (...asked) => {
      sent.push(asked);
      return { ok: true, value: null };
    });
    type('Good morning. ');
    await enter();
    expect(sent).toEqual([
      ['s1', 'key', { table: 't1', language: 'en-GB', text: 'Good morning.' }],
    ]);
    expect(box().value).toBe('');
    expect(document.activeElement).toBe(box());
    await enter();
    expect(sent).toHaveLength(1);
  });

  it('sends one line after the other, in their order', async () => {
    const sent: string[] = [];
    let answer = () => {};
    takesNotes((_session, _key, { text }) => {
      sent.push(text);
      return new Promise((done) => {
        answer = () => done({ ok: true, value: null });
      });
    });
    type('One');
    await enter();
    type('Two');
    await enter();
    expect(sent).toEqual(['One']);
    expect(words()).toContain('lines are not sent yet.');
    await act(async () => answer());
    expect(sent).toEqual(['One', 'Two']);
    await act(async () => answer());
    expect(words()).not.toContain('not sent yet');
  });

  it('loses no word that did not go out, on this page or the next', async () => {
    let answer = () => {};
    const { keep } = takesNotes(
      () =>
        new Promise((done) => {
          answer = () => done({ ok: false, problem: waiting });
        }),
    );
    type('One');
    await enter();
    type('Two');
    expect(keep.keys('cuppa.draft.').map((key) => keep.read(key))).toEqual(['One Two']);
    await act(async () => answer());
    expect(box().value).toBe('One Two');
    expect(words()).toContain('No signal right now.');
  });
});
