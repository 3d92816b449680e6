// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Api } from '../api';
import { Devices } from '../device';
import type { SessionOutline } from '../protocol/types.generated';
import { MemoryKeep } from '../storage';
import { boxCalled, h1, press, words, write } from '../testing/pages';
import { routeOf } from './route';
import { SessionsPage } from './sessions-page';

const page = document.body;
beforeEach(() => sessionStorage.clear());
afterEach(() => render(null, page));

const outline = (session: string, change: Partial<SessionOutline> = {}): SessionOutline => ({
  ...{ session, title: `Brew ${session}`, date: '2026-06-26', after: '', status: 'closed' },
  ...{ people: 7, open_follow_ups: 0, published: false },
  ...change,
});
const problem = (code: string) => ({ ok: false, problem: { code, sentence: '', try_again: true } });
const part = (text: string, found = false) => ({ text, found });

function devicesOf(...roles: [session: string, role: string][]): Devices {
  const devices = new Devices(new MemoryKeep());
  for (const [session, role] of roles) {
    devices.entered(session, { session, participant: 'p', key: `key-${session}`, role });
  }
  return devices;
}

async function open(devices: Devices, answers: Record<string, object>, search = vi.fn()) {
  const api = {
    outline: async (session: string) => answers[session],
    searchArchive: search,
  } as unknown as Api;
  await act(async () => render(<SessionsPage api={api} devices={devices} />, page));
  await act(() => Promise.resolve());
  return { search, answers };
}

const ok = (value: object) => ({ ok: true, value });
const pressed = async (name: string) => {
  press(name);
  await act(() => new Promise((done) => setTimeout(done)));
};

describe('my sessions', () => {
  it('have an address of their own', () => {
    expect(routeOf('/sessions', '')).toEqual({ page: 'sessions', record: '' });
    expect(routeOf('/sessions/s1', '')).toEqual({ page: 'sessions', record: 's1' });
  });

  it('are those that this device hosts, a series together, with what is still open', async () => {
    await open(devicesOf(['a', 'host'], ['b', 'cohost'], ['c', 'participant'], ['d', 'screen']), {
      a: ok(outline('a', { open_follow_ups: 2 })),
      b: ok(outline('b', { after: 'a', published: true })),
    });
    expect(h1()).toBe('My sessions');
    for (const said of ['A series: 2 sessions', 'Brew a', 'Brew b', '7 people came']) {
      expect(words()).toContain(said);
    }
    expect(words()).toContain('2 things are still open.');
    expect(words()).toContain('Other hosts can find this record, without names.');
    const links = [...document.querySelectorAll('h3 a')].map((link) => link.getAttribute('href'));
    expect(links.sort()).toEqual(['/s/a/desk', '/s/b/desk']);
  });

  it('say so where there are none, and where some are gone', async () => {
    await open(devicesOf(), {});
    expect(words()).toContain('You host no session from this device yet.');
    expect(words()).not.toContain('Words to find');
    render(null, page);
    await open(devicesOf(['a', 'host'], ['b', 'host']), {
      a: problem('not_allowed'),
      b: ok(outline('b')),
    });
    expect(words()).toContain('1 more session is not on the server any more.');
  });

  it('are asked for again where nobody answered', async () => {
    const { answers } = await open(devicesOf(['a', 'host']), { a: problem('no_answer') });
    expect(words()).not.toContain('You host no session');
    answers.a = ok(outline('a'));
    await pressed('Try again');
    await act(() => new Promise((done) => setTimeout(done)));
    expect(words()).toContain('Brew a');
  });
});

describe('words in published records', () => {
  const finds = [
    {
      ...{ session: 'x', title: '<b>Tea</b>', date: '2026-01-02' },
      texts: [{ kind: 'park', parts: [part('The '), part('bus', true), part(' <i>is late</i>')] }],
    },
  ];
  const looksFor = async (text: string) => {
    write(boxCalled('Words to find'), text);
    await pressed('Find');
  };

  it('are marked where they were found, and each leads to its record', async () => {
    const { search } = await open(
      devicesOf(['a', 'host']),
      { a: ok(outline('a')) },
      vi.fn(async () => ok({ finds })),
    );
    await looksFor(' bus ');
    expect(search).toHaveBeenCalledWith('key-a', 'bus');
    expect(document.querySelector('mark')?.textContent).toBe('bus');
    expect(words()).toContain('The bus <i>is late</i>');
    expect(words()).toContain('Found in 1 session');
    expect(document.querySelector('i, b')).toBeNull();
    const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toContain('/sessions/x');
  });

  it('are none, or too few to look for, in words', async () => {
    const { search } = await open(
      devicesOf(['a', 'host']),
      { a: ok(outline('a')) },
      vi.fn(async () => ok({ finds: [] })),
    );
    await looksFor('  ');
    expect(words()).toContain('Write a word first.');
    expect(search).not.toHaveBeenCalled();
    await looksFor('trams');
    expect(words()).toContain('We found nothing. Try fewer words, or the beginning of one.');
  });

  it('are there again for whoever comes back from a record', async () => {
    const answer = vi.fn(async () => ok({ finds }));
    const devices = devicesOf(['a', 'host']);
    await open(devices, { a: ok(outline('a')) }, answer);
    await looksFor('bus');
    render(null, page);
    await open(devices, { a: ok(outline('a')) }, answer);
    await act(() => new Promise((done) => setTimeout(done)));
    expect(boxCalled('Words to find').value).toBe('bus');
    expect(document.querySelector('mark')?.textContent).toBe('bus');
  });

  it('are not for whoever was only asked in to one session', async () => {
    await open(devicesOf(['b', 'cohost']), { b: ok(outline('b')) });
    expect(words()).not.toContain('Words to find');
  });
});
