// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { PrivateWord, View } from '../protocol/types.generated';
import { announcer } from '../shell/speaker';
import { bo, bosPage, withFreshPages } from '../testing/bos-page';
import { boxCalled, buttonCalled, h1, plain, press, words, write } from '../testing/pages';
import { person, sampleView } from '../testing/sample-view';
import { DeskPage } from './desk-page';

withFreshPages();

const inPeace: View = { ...sampleView, tables: [{ ...sampleView.tables[0]!, turns: [] }] };
const word = (nth: number, who: string, by: string, text: string): PrivateWord => ({
  id: `d${nth}.${who}`,
  with: who,
  by,
  text,
});
const told = (said: { mock: { calls: { text: string }[][] } }) =>
  said.mock.calls.map(([{ text } = { text: '' }]) => plain(text));

describe('a private word with the host', () => {
  it('is where a quiet word is asked for, and says who sees it', async () => {
    const { sent, say, done } = bo(inPeace);
    press('I need something');
    press('Private word with ann');
    expect(h1()).toBe('Private word with ann');
    expect(words()).toContain(
      'Only ann and the co-hosts see this. We delete it a day after the session.',
    );
    write(boxCalled('What would you like to say?'), 'Could we stop at four?');
    press('Send it');
    const text = 'Could we stop at four?';
    expect(sent()).toEqual([{ kind: 'say_privately', body: { text } }]);
    say('private_word_said', { word: word(1, 'bo', 'bo', text) }, 'participant.bo');
    await done();
    expect(words()).toContain(`Me${text}`);
    expect(boxCalled('What would you like to say?').value).toBe('');
    press('Back to the session');
    press('Private word with ann');
    expect(h1()).toBe('Private word with ann');
    press('Back to the session');
    act(() => buttonCalled('Chat')!.click());
    press('Private word with ann');
    expect(h1()).toBe('Private word with ann');
  });

  it('is answered: a line on every page until it is read, told once and never in its words', () => {
    const said = vi.spyOn(announcer, 'say');
    const { say, draw } = bo(inPeace);
    say('private_word_said', { word: word(1, 'bo', 'ann', 'Of course.') }, 'participant.bo');
    draw();
    expect(words()).toContain('ann wrote to you in private.');
    expect(words()).not.toContain('Of course.');
    expect(told(said)).toEqual(['ann wrote to you in private.']);
    press('Read it');
    expect(words()).toContain('annOf course.');
    expect(words()).not.toContain('ann wrote to you in private.');
    press('Back to the session');
    expect(words()).not.toContain('ann wrote to you in private.');
  });

  it('is on no page of somebody who shares a device', () => {
    const others = sampleView.participants.filter(({ id }) => id !== 'bo');
    bo({
      ...inPeace,
      participants: [...others, person('bo', { cared_by: 'ann' })],
      private_words: [word(1, 'bo', 'ann', 'Of course.')],
    });
    press('I need something');
    expect(words()).not.toContain('in private');
    expect(buttonCalled('Private word with ann')).toBeUndefined();
  });

  it('can still be read after the end, and nothing can be added', () => {
    bo({ ...inPeace, status: 'closed', private_words: [word(1, 'bo', 'ann', 'Of course.')] });
    press('Read it');
    expect(words()).toContain('Of course.');
    expect(document.querySelector('textarea')).toBeNull();
  });
});

describe('private words at the desk', () => {
  const others = sampleView.participants.filter(({ id }) => id !== 'bo');
  const hosted: View = {
    ...inPeace,
    participants: [
      ...others,
      person('bo', { role: 'host' }),
      person('dee'),
      person('eve'),
      person('jean', { cared_by: 'cy' }),
    ],
    private_words: [word(1, 'cy', 'cy', 'Could we stop at four?'), word(1, 'dee', 'bo', 'Hello')],
  };
  const api = { needsOfAll: async () => ({ ok: false }) } as never;
  const desk = (panel: string) =>
    bosPage((needs) => <DeskPage {...needs} api={api} panel={panel} />, hosted);
  const listed = () =>
    [...document.querySelectorAll('main li, body > ul li')].map(({ textContent }) =>
      plain(textContent),
    );

  it('are a line without a name, told once', () => {
    const said = vi.spyOn(announcer, 'say');
    const { say } = desk('people');
    expect(words()).toContain('1 person sent you a private word.');
    say('private_word_said', { word: word(2, 'cy', 'cy', 'Thanks') }, 'hosts');
    expect(told(said)).toEqual(['There is a private word for you.']);
  });

  it('are listed by person, those with new words first, and each is a thread', async () => {
    const { sent, draw } = desk('private_words');
    const [first, second] = listed();
    expect(first).toContain('1 new');
    expect(first).toContain('Could we stop at four?');
    expect(second).toContain('Hello');
    press('Read and write: cy');
    expect(h1()).toBe('Private word with cy');
    expect(words()).toContain(
      'Only cy and the hosts see this. We delete it a day after the session.',
    );
    write(boxCalled('What would you like to say?'), 'Of course.');
    await act(async () => press('Send it'));
    expect(sent()).toEqual([{ kind: 'say_privately', body: { text: 'Of course.', to: 'cy' } }]);
    press('All private words');
    draw();
    expect(words()).not.toContain('1 new');
  });

  it('can be begun with anybody who has a device of their own', () => {
    desk('private_words');
    expect(buttonCalled('Read and write: ann')).toBeUndefined();
    expect(buttonCalled('Read and write: jean')).toBeUndefined();
    press('Read and write: eve');
    expect(h1()).toBe('Private word with eve');
    expect(words()).toContain('Nothing said yet.');
  });
});
