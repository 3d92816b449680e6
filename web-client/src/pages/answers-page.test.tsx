// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Api } from '../api';
import { wordsOfKey } from '../note-key/key-words';
import { randomId } from '../random-id';
import { boxCalled, buttonCalled, choose, press, words, write } from '../testing/pages';
import { AnswersPage } from './answers-page';
import { routeOf } from './route';

const page = document.body;
afterEach(() => render(null, page));

/** What a server answers to whoever asks for a note. */
function answering(status: number, answer: unknown) {
  const asked: { path: string; body: unknown }[] = [];
  const api = new Api(async (path, { body }) => {
    asked.push({ path, body: JSON.parse(String(body)) });
    if (status === 0) throw new TypeError('no network');
    return new Response(JSON.stringify(answer), { status });
  });
  act(() => render(<AnswersPage api={api} />, page));
  return asked;
}

async function find(typed: string) {
  write(boxCalled('Your 12 words'), typed);
  press('Find my note');
  await vi.waitFor(async () => {
    await act(() => Promise.resolve());
    expect(buttonCalled('Find my note')).toBeDefined();
  });
}

const key = randomId();
const typed = wordsOfKey(key).join(' ');
const refusal = (code: string) => ({ code, sentence: '', try_again: false });

describe('finding a note again', () => {
  it('has an address of its own, and needs no key in it', () => {
    expect(routeOf('/answers', '')).toEqual({ page: 'answers' });
  });

  it('says what a wifi that is not locked lets others see, and only there', () => {
    const seen = 'could see that this phone looked something up.';
    for (const protocol of ['http:', 'https:']) {
      const origin = { protocol, hostname: '192.168.1.5' };
      act(() => render(<AnswersPage api={null as never} origin={origin} />, page));
      expect(words().includes(seen)).toBe(protocol === 'http:');
    }
  });

  it('asks with the key that the words are, and shows what became of it', async () => {
    const item = { said: 'The ramp', state: 'follow_up', owner: 'Priya', due: '2099-03-03' };
    const asked = answering(200, { item, replies: ['Thank you for telling us.'] });
    await find(typed);
    expect(asked).toEqual([{ path: '/api/answers', body: { key } }]);
    expect(words()).toContain('Here is your noteThe rampWe are looking into it');
    expect(words()).toContain('Priya will look after this.We will say more by 3 March 2099.');
    expect(words()).toContain('Written backThank you for telling us.');
    await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('SECTION'));
  });

  it('shows whatever there is: an item without answers, an answer without item', async () => {
    answering(200, { item: { said: 'The ramp' } });
    await find(typed);
    expect(words()).toContain('The rampParked');
    expect(words()).toContain('Nobody has written back so far.');
    answering(200, { replies: ['Hello.'] });
    await find(typed);
    expect(words()).toContain('Here is your noteWritten backHello.');
  });

  it('lets a report have the note, with nothing but its key, and takes that back', async () => {
    const found = { replies: [], use: 'no', kept_until: '2099-02-20' };
    const asked = answering(200, found);
    await find(typed);
    expect(words()).toContain('Kept until 20 February 2099.');
    choose('You can use my words');
    await vi.waitFor(() => expect(asked.length).toBe(2));
    expect(asked[1]).toEqual({ path: '/api/answers/use', body: { key, use: 'no_name' } });
    await vi.waitFor(async () => {
      await act(() => Promise.resolve());
      expect(document.querySelector<HTMLInputElement>('input[value=yes]')!.checked).toBe(true);
    });
    choose('Keep it out of the report');
    await vi.waitFor(() => expect(asked[2]?.body).toEqual({ key, use: 'no' }));
  });

  const found = { replies: [], use: 'no', kept_until: '2099-02-20' };

  it('takes the note out by its key alone, and asks first', async () => {
    const asked = answering(200, found);
    await find(typed);
    expect(words()).toContain('This cannot be undone.');
    press('Take it out: Here is your note');
    expect(asked.length).toBe(1);
    press('Yes, take it out for good: Here is your note');
    await vi.waitFor(async () => {
      await act(() => Promise.resolve());
      expect(words()).toContain('Your note is out.');
    });
    expect(asked[1]).toEqual({ path: '/api/answers/take-out', body: { key } });
    expect(words()).not.toContain('Here is your note');
    expect(boxCalled('Your 12 words').value).toBe('');
  });

  it.each([
    [404, 'unknown_note_key', 'Your note is out.'],
    [503, 'not_saved', 'Here is your note'],
    [0, '', 'No signal right now. Try again when it is back.'],
  ])('says how it stands where taking out is answered with %s', async (status, code, line) => {
    let answer: unknown = found;
    let answers = 200;
    const api = new Api(async () => {
      if (answers === 0) throw new TypeError('no network');
      return new Response(JSON.stringify(answer), { status: answers });
    });
    act(() => render(<AnswersPage api={api} />, page));
    await find(typed);
    answer = refusal(code);
    answers = status;
    press('Take it out: Here is your note');
    press('Yes, take it out for good: Here is your note');
    await vi.waitFor(async () => {
      await act(() => Promise.resolve());
      expect(words()).toContain(line);
    });
  });

  it('names the words that are mistyped, and asks nobody', async () => {
    const asked = answering(200, {});
    await find(`${typed.split(' ').slice(1).join(' ')} tabel`);
    expect(words()).toContain('“tabel” is not one of the words. Check how it is written.');
    await find('table tabel chiar');
    expect(words()).toContain('“tabel”, “chiar” are not among the words.');
    await find('table');
    expect(words()).toContain('There are 12 words. This is 1.');
    expect(asked).toEqual([]);
    expect(boxCalled('Your 12 words').value).toBe('table');
  });

  it.each([
    [404, refusal('unknown_note_key'), "We can't find a note with these words. Check each word."],
    [429, refusal('too_many'), 'That is a lot at once. Wait a few seconds.'],
    [0, null, 'No signal right now. Try again when it is back.'],
    [502, 'What?', 'No signal right now. Try again when it is back.'],
  ])('says what to do when the server answers %s', async (status, answer, line) => {
    answering(status, answer);
    await find(typed);
    expect(words()).toContain(line);
    expect(boxCalled('Your 12 words').value).toBe(typed);
  });
});
