// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { Api } from '../api';
import { boxCalled, press, words, write } from '../testing/pages';
import { HostDoorPage } from './host-door-page';

const page = document.body;
afterEach(() => render(null, page));

const settled = async () => {
  for (let turns = 0; turns < 8; turns += 1) await act(async () => {});
};

/** A server with this password, or none; `asked` is what was tried. */
async function atTheDoor(password: string | null) {
  const tried: string[] = [];
  const keys: string[] = [];
  const api = new Api(async (_path, request) => {
    if (request?.method === 'GET') return Response.json({ password: password !== null });
    const typed = JSON.parse(String(request?.body)).password as string;
    tried.push(typed);
    if (typed === password) return Response.json({ key: 'a-key' }, { status: 201 });
    return Response.json({ code: 'wrong_password', sentence: '' }, { status: 403 });
  });
  act(() => render(<HostDoorPage api={api} onKey={(key) => keys.push(key)} />, page));
  await settled();
  return { tried, keys };
}

const label = 'The password of your team';
const box = () => boxCalled(label) as HTMLInputElement;
const send = async () => {
  act(() => page.querySelector('form')!.requestSubmit());
  await settled();
};

describe('starting a session without a link', () => {
  it('asks for the password of the team, and goes on with the key that it gives', async () => {
    const { keys } = await atTheDoor('a brew for everyone');
    expect(box().type).toBe('password');
    expect(box().autocomplete).toBe('current-password');
    write(box(), 'a brew for everyone');
    await send();
    expect(keys).toEqual(['a-key']);
  });

  it('keeps what was typed where it was another, and says so beneath it', async () => {
    const { keys } = await atTheDoor('a brew for everyone');
    write(box(), 'a brew for me');
    await send();
    expect(keys).toEqual([]);
    expect(box().value).toBe('a brew for me');
    expect(words()).toContain("That is not your team's password.");
    expect(box().getAttribute('aria-invalid')).toBe('true');
  });

  it('shows what was typed to whoever wishes it', async () => {
    await atTheDoor('a brew for everyone');
    write(box(), 'a brew');
    press('Show what I type');
    expect(box().type).toBe('text');
    expect(box().value).toBe('a brew');
    press('Show what I type');
    expect(box().type).toBe('password');
  });

  it('asks nobody where nothing was typed', async () => {
    const { tried } = await atTheDoor('a brew for everyone');
    await send();
    expect(tried).toEqual([]);
    expect(words()).toContain('Type in the password first.');
  });

  it('says who can give a link where there is no password', async () => {
    await atTheDoor(null);
    expect(words()).toContain('Whoever runs this server can make you one.');
    expect(page.querySelector('#team-password')).toBeNull();
  });
});
