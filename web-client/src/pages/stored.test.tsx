// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Api } from '../api';
import type { AboutMe, View } from '../protocol/types.generated';
import { takenOut } from '../taken-out';
import { bosPage, withFreshPages } from '../testing/bos-page';
import { FakeServer } from '../testing/fake-server';
import { World } from '../testing/fake-world';
import { join } from '../testing/join';
import { boxCalled, buttonCalled, choose, h1, press, words, write } from '../testing/pages';
import { person, sampleView } from '../testing/sample-view';
import { RoundPage } from './round-page';
import { routeOf } from './route';
import { Stopped } from './stopped';
import { StoredPage } from './stored-page';
import { TakeOutDesk } from './take-out-desk';

withFreshPages();
beforeEach(() => {
  localStorage.clear();
  takenOut.clear();
});

const about: AboutMe = {
  session: 'Tea',
  name: 'Bo',
  mug: 'stripy orange mug',
  came: '2026-01-01T10:00',
  words: [
    { where: 'the chat', words: 'Quite cold here' },
    { where: 'a turn or note', words: 'A robin sat on my spade' },
    { where: 'to the hosts', words: 'Could we stop at four?' },
  ],
  'what you told the hosts that you need': 'A warm seat.',
  'concerns that you wrote down': ['Worried about somebody'],
  'keys of your devices, kept as a hash only': 1,
  'answers kept in case your device asks again': 3,
  'kept until': '2026-04-01',
  'everything in the log that names you': [],
  'not kept': [],
};
const offline = { ok: false, problem: { code: 'no_answer', sentence: '', try_again: true } };
const settled = () => act(() => Promise.resolve());

function apiThat(answers: Partial<Record<'aboutMe' | 'erasePerson' | 'eraseSession', object[]>>) {
  const answering = (name: keyof typeof answers) =>
    vi.fn(async (..._: unknown[]) => answers[name]?.shift());
  return {
    aboutMe: answering('aboutMe'),
    erasePerson: answering('erasePerson'),
    eraseSession: answering('eraseSession'),
  };
}

async function stored(api: ReturnType<typeof apiThat>, view: View = sampleView, panel = '') {
  const opened = bosPage(
    (needs) => <StoredPage {...needs} api={api as unknown as Api} panel={panel} />,
    view,
  );
  await settled();
  opened.draw();
  return opened;
}

describe('what is stored about me', () => {
  it('has an address of its own, also for somebody in my care', () => {
    const at = { page: 'session', session: 's1', place: 'stored' };
    expect(routeOf('/s/s1/stored', '')).toEqual({ ...at, panel: '' });
    expect(routeOf('/s/s1/stored/lou', '')).toEqual({ ...at, panel: 'lou' });
  });

  it('stands there by kind, with who can see it and until when', async () => {
    const api = apiThat({ aboutMe: [{ ok: true, value: about }] });
    await stored(api);
    expect(api.aboutMe.mock.calls).toEqual([['s1', 'k', null]]);
    expect(h1()).toBe('What is stored about me');
    for (const said of [
      'It stays until 1 April 2026',
      'Turns and notesA robin sat on my spadeEveryone who was here can read these.',
      'ChatQuite cold here',
      'Could we stop at four?Only you and the hosts can read these.',
      'A warm seat.Only the hosts can read it.',
      'Who wrote a note with no name.',
    ]) {
      expect(words()).toContain(said);
    }
  });

  it('says so where it holds no words', async () => {
    await stored(
      apiThat({
        aboutMe: [{ ok: true, value: { ...about, words: [], 'concerns that you wrote down': [] } }],
      }),
    );
    expect(words()).toContain('No words are stored with this name.');
  });

  it('can be asked for again where nobody answered', async () => {
    const api = apiThat({ aboutMe: [offline, { ok: true, value: about }] });
    await stored(api);
    expect(words()).toContain('No answer just now');
    expect(buttonCalled('Back to')).toBeDefined();
    press('Try again');
    await settled();
    expect(words()).toContain('A robin sat on my spade');
  });

  it('is one tap from the end', () => {
    bosPage((needs) => <RoundPage {...needs} />, { ...sampleView, status: 'closed' });
    expect(buttonCalled('What is stored about me')).toBeDefined();
  });
});

describe('somebody in my care', () => {
  const view: View = {
    ...sampleView,
    participants: [...sampleView.participants, person('lou', { name: 'Lou', cared_by: 'bo' })],
  };

  it('has a page of the same kind, on the device that cares for them', async () => {
    const api = apiThat({ aboutMe: [{ ok: true, value: { ...about, name: 'Lou' } }] });
    await stored(api, view, 'lou');
    expect(api.aboutMe.mock.calls[0]).toEqual(['s1', 'k', 'lou']);
    expect(h1()).toBe('What is stored about Lou');
    expect(words()).not.toContain('This device then leaves');
  });

  it('is a tap away from mine', async () => {
    await stored(apiThat({ aboutMe: [{ ok: true, value: about }] }), view);
    expect(buttonCalled('What is stored about Lou')).toBeDefined();
  });

  it('is on a tablet for several only on the page of whoever holds it', async () => {
    const participants = view.participants.map((one) =>
      one.id === 'bo' ? { ...one, mode: 'shared_device' as const } : one,
    );
    await stored(apiThat({ aboutMe: [{ ok: true, value: about }] }), { ...view, participants });
    expect(buttonCalled('What is stored about Lou')).toBeUndefined();
  });

  it('is nobody else: another id in the address leads to my own', async () => {
    const api = apiThat({ aboutMe: [{ ok: true, value: about }] });
    await stored(api, view, 'cy');
    expect(api.aboutMe.mock.calls[0]).toEqual(['s1', 'k', null]);
  });
});

describe('taking myself out', () => {
  const mine = (erasePerson: object[]) =>
    apiThat({ aboutMe: [{ ok: true, value: about }], erasePerson });

  it('says what stays, asks twice, and takes the name only unless the words are chosen', async () => {
    const api = mine([offline, { ok: true, value: { erased: 'bo' } }]);
    await stored(api);
    expect(words()).toContain('A note with no name. Only its 12 words lead to it.');
    press('Take it out');
    expect(api.erasePerson).not.toHaveBeenCalled();
    press('Yes, take the name out for good');
    await settled();
    expect(api.erasePerson.mock.calls[0]).toEqual(['s1', 'k', { words: false }]);
    choose('The name and the words');
    press('Take it out');
    press('Yes, take the name and words out for good');
    await settled();
    expect(api.erasePerson.mock.calls[1]?.[2]).toEqual({ words: true });
    expect(h1()).toBe('It is taken out');
  });

  it('is no fault of the page where the line closes with it', async () => {
    const server = new FakeServer(new World());
    const { store } = join(server);
    server.dropAll(4003);
    const device = { session: 's1', participant: 'bo', key: 'k', role: 'participant' };
    takenOut.add('s1');
    act(() => render(<Stopped store={store} device={device} />, document.body));
    expect(words()).toContain('Your name is taken out of the session.');
  });

  it('that was refused leaves everything as it was', async () => {
    const problem = { code: 'not_saved', sentence: '', try_again: true };
    await stored(mine([{ ok: false, problem }]));
    press('Take it out');
    press('Yes, take the name out for good');
    await settled();
    expect(words()).toContain('That did not save.');
    expect([...takenOut]).toEqual([]);
  });
});

describe('the host', () => {
  const desk = (api: ReturnType<typeof apiThat>, view: View = sampleView) =>
    bosPage(
      (needs) => <TakeOutDesk {...needs} api={api as unknown as Api} show={() => {}} />,
      view,
    );

  it('takes one person out, by their name', async () => {
    const api = apiThat({ erasePerson: [{ ok: true, value: { erased: 'cy' } }] });
    desk(api);
    choose('cy');
    choose('The name and the words');
    press('Take it out');
    press('Yes, take the name and words out for good');
    await settled();
    expect(api.erasePerson.mock.calls).toEqual([['s1', 'k', { words: true, who: 'cy' }]]);
    expect(words()).toContain('It is taken out');
  });

  it('erases the session with its title typed again', async () => {
    const another = { code: 'another_title', sentence: '', try_again: false };
    const api = apiThat({
      eraseSession: [
        { ok: false, problem: another },
        { ok: true, value: { erased: 's1' } },
      ],
    });
    desk(api);
    const erase = async (title: string) => {
      write(boxCalled('Type its title'), title);
      press('Erase the whole session');
      press('Yes, erase all of it for good');
      await settled();
    };
    await erase('Tea');
    expect(words()).toContain('That is another title.');
    await erase('What makes a good day? ');
    expect(api.eraseSession.mock.calls[1]).toEqual([
      's1',
      'k',
      { title: 'What makes a good day?' },
    ]);
  });

  it('is told that open things go too', () => {
    const open = {
      ...{ id: 'k1', revision: 1, state: 'open' as const, text: 'The bus', by: 'cy', owner: '' },
      ...{ due: '', how: '', outcome: '', became: 'did' as const, shared: false, into: null },
      ...{ answered_by: '', released: false, asked: false },
    };
    desk(apiThat({}), { ...sampleView, park: [open] });
    expect(words()).toContain('1 thing is still to be followed up. It goes too');
  });
});
