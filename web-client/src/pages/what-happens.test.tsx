// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import type { Place } from '../api';
import { WhatHappens } from './what-happens';

const page = document.createElement('div');
afterEach(() => render(null, page));

/** What is read once it is open; `place` null: the server does not answer. */
async function read(place: Place | null, date?: string): Promise<{ asked: number; words: string }> {
  let asked = 0;
  const api = {
    place: async () => {
      asked += 1;
      const problem = { code: 'no_answer', sentence: '', try_again: true };
      return place === null ? { ok: false as const, problem } : { ok: true as const, value: place };
    },
  };
  await act(() =>
    render(<WhatHappens api={api} {...(date === undefined ? {} : { date })} />, page),
  );
  expect(asked).toBe(0);
  const fold = page.querySelector('details')!;
  await act(async () => {
    fold.open = true;
  });
  return { asked, words: (fold.textContent ?? '').replace(/[\u2068\u2069]/g, '') };
}

it('says who is responsible, why, how long, and whom to ask', async () => {
  const place = { responsible: 'Anytown Carers', contact: 'tea@example.org', keep_days: 90 };
  const { asked, words } = await read(place);
  expect(asked).toBe(1);
  expect(words).toContain('Anytown Carers is responsible for what you write here.');
  expect(words).toContain('so that the group can use it');
  expect(words).toContain('90 days');
  expect(words).toContain('tea@example.org');
  expect(page.querySelectorAll('details p')).toHaveLength(4);
});

it('says that it is the host where nobody was named, and where the server is silent', async () => {
  for (const place of [{ responsible: '', contact: '', keep_days: 1 }, null]) {
    const { words } = await read(place);
    expect(words).toContain('Your host is responsible for what you write here.');
    expect(words).toContain('ask your host');
    render(null, page);
  }
});

it('names the date to whoever is in the session', async () => {
  const { words } = await read({ responsible: '', contact: '', keep_days: 90 }, '20 February 2027');
  expect(words).toContain('20 February 2027');
  expect(words).not.toContain('90 days');
});
