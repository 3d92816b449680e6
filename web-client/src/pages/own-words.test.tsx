// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Api } from '../api';
import type { OwnWords } from '../protocol/types.generated';
import { boxCalled, buttonCalled, choose, press, words, write } from '../testing/pages';
import { MinePage } from './mine-page';
import { OwnWordsPart } from './own-words-part';
import { routeOf } from './route';

const page = document.body;
afterEach(() => render(null, page));

const note = { id: 't1n1', by: 'bo', where: 'note', text: 'Tea towls', use: 'unsaid' } as const;
const chat = { id: 'c1', by: 'bo', where: 'chat', text: 'Hello', use: 'with_name' } as const;
const told: OwnWords = {
  title: 'A good welcome',
  kept_until: '2030-02-20',
  words: [
    { ...note, may_change: true, whose: null },
    { ...chat, may_change: false, whose: null },
  ],
};

type Asked = { path: string; key: string; body: unknown };

/** A server that answers each in turn, and the last of them from then on. */
function answering(...answers: [number, unknown][]) {
  const asked: Asked[] = [];
  const api = new Api(async (path, { headers, body }) => {
    const { Authorization } = headers as Record<string, string>;
    asked.push({ path, key: `${Authorization}`, body: body ? JSON.parse(String(body)) : null });
    const [status, answer] = answers[Math.min(asked.length, answers.length) - 1]!;
    if (status === 0) throw new TypeError('no signal');
    return new Response(JSON.stringify(answer), { status });
  });
  return { api, asked };
}

async function mine(...answers: [number, unknown][]) {
  const { api, asked } = answering(...answers);
  act(() => render(<MinePage api={api} ownKey="k" />, page));
  await comes('?');
  return { asked, sent: () => asked.map(({ body }) => body).filter((body) => body !== null) };
}

async function comes(text: string) {
  await vi.waitFor(async () => {
    await act(() => Promise.resolve());
    expect(words()).toContain(text);
  });
}

describe('my own words by my own link', () => {
  it('has its key where no server and no log sees it', () => {
    expect(routeOf('/mine', '#abc')).toEqual({ page: 'mine', key: 'abc' });
  });

  it('shows what I wrote with no session to be in', async () => {
    const { asked } = await mine([200, told]);
    await comes('Tea towls');
    expect(asked).toEqual([{ path: '/api/own-words', key: 'Bearer k', body: null }]);
    expect(words()).toContain('You can take your words out until 20 February 2030.');
    expect(buttonCalled('Copy my link')).toBeUndefined();
  });

  it('says what to do where the link is wrong or over', async () => {
    await mine([403, { code: 'wrong_key', sentence: '', try_again: false }]);
    await comes('link');
    expect(words()).not.toContain("That's right");
  });

  it('asks again until the server has it, where a choice was made with no signal', async () => {
    const no = { ...told, words: [told.words[0]!, { ...told.words[1]!, use: 'no' as const }] };
    const { sent } = await mine([200, told], [0, null], [0, null], [200, no]);
    await comes('Hello');
    const keepOut = document.querySelector<HTMLInputElement>('[name="use-c1"][value="no"]')!;
    await act(async () => keepOut.click());
    await comes('Not sent yet. We will keep trying.');
    expect(keepOut.checked).toBe(true);
    press("That's right");
    expect(words()).not.toContain('It stays as it stands here.');
    await act(async () => void dispatchEvent(new Event('online')));
    await act(async () => void dispatchEvent(new Event('online')));
    await vi.waitFor(() => expect(words()).not.toContain('Not sent yet.'));
    expect(sent()).toEqual([1, 2, 3].map(() => ({ id: 'c1', use: 'no' })));
    expect(document.querySelector<HTMLInputElement>('[name="use-c1"]:checked')?.value).toBe('no');
  });

  it('keeps changed words in their box where they were not taken', async () => {
    await mine([200, told], [0, null]);
    await comes('Tea towls');
    press('Change');
    write(boxCalled('In your words'), 'Tea towels');
    await act(async () => press('Keep these words'));
    await comes('No signal right now. Nothing was changed.');
    expect(boxCalled('In your words').value).toBe('Tea towels');
  });

  it('lets a report have them, and takes that back', async () => {
    const yes = { ...told, words: [{ ...told.words[0]!, use: 'no_name' as const }] };
    const { sent } = await mine([200, told], [200, yes]);
    await comes('Tea towls');
    choose('You can use my words, no name');
    await vi.waitFor(() => expect(sent()).toEqual([{ id: 't1n1', use: 'no_name' }]));
    await comes('Tea towls');
    choose('Keep it out of the report');
    await vi.waitFor(() => expect(sent()[1]).toEqual({ id: 't1n1', use: 'no' }));
  });

  it('changes them, in a box that has the words in it', async () => {
    const right = { ...told, words: [{ ...told.words[0]!, text: 'Tea towels' }] };
    const { sent } = await mine([200, told], [200, right]);
    await comes('Tea towls');
    press('Change');
    expect(boxCalled('In your words').value).toBe('Tea towls');
    write(boxCalled('In your words'), 'Tea towels');
    press('Keep these words');
    await comes('Tea towels');
    expect(sent()).toEqual([{ id: 't1n1', text: 'Tea towels' }]);
  });

  it('takes out only after a second press, and offers no change of chat', async () => {
    const { sent } = await mine([200, told], [200, { ...told, words: [] }]);
    await comes('Hello');
    expect(buttonCalled('Change: Hello')).toBeUndefined();
    expect(words()).toContain('Chat can be taken out. It cannot be changed.');
    press('Take out: Hello');
    expect(sent()).toEqual([]);
    press('Yes, take it out: Hello');
    await comes('You sent no words this time.');
    expect(sent()).toEqual([{ id: 'c1', take_out: true }]);
  });

  it('keeps all as it stands, and sends nothing for that', async () => {
    const { sent } = await mine([200, told]);
    await comes('Tea towls');
    press("That's right");
    expect(words()).toContain('Thank you. It stays as it stands here.');
    expect(sent()).toEqual([]);
  });

  it('says so where the server did not take it, and keeps the words', async () => {
    await mine([200, told], [503, { code: 'not_saved', sentence: '', try_again: true }]);
    await comes('Tea towls');
    choose('You can use my words, no name');
    await vi.waitFor(async () => {
      await act(() => Promise.resolve());
      expect(document.querySelector('[role=alert], .problem')).not.toBeNull();
    });
    expect(words()).toContain('Tea towls');
  });
});

describe('my own words on a device', () => {
  const draw = (api: Api, by: string) =>
    act(() =>
      render(
        <OwnWordsPart
          api={api}
          ownKey="device"
          told={told}
          by={by}
          session="s1"
          onTold={() => {}}
        />,
        page,
      ),
    );

  it('are those of whoever looks, where several write on it', () => {
    draw(answering([200, told]).api, 'jean');
    expect(words()).toContain('You sent no words this time.');
  });

  it('make a link of my own once it is asked for', async () => {
    const { api, asked } = answering([201, { key: 'own', url: 'https://brew.example/mine#own' }]);
    draw(api, 'bo');
    expect(asked).toEqual([]);
    press('Copy my link');
    await vi.waitFor(() => expect(asked.length).toBe(1));
    expect(asked[0]).toEqual({
      path: '/api/sessions/s1/links',
      key: 'Bearer device',
      body: { role: 'own_words' },
    });
  });
});
