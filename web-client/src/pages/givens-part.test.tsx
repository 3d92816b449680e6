// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { Given, View } from '../protocol/types.generated';
import { bo, bosPage, withCards, withFreshPages } from '../testing/bos-page';
import { boxCalled, buttonCalled, choose, press, words, write } from '../testing/pages';
import { at } from '../testing/sample-view';
import { ClosedDesk } from './closed-desk';
import type { PageNeeds } from './needs';

withFreshPages();

const given = (change: Partial<Given> = {}): Given => ({
  id: 'f1',
  revision: 2,
  list: 'find_out',
  text: 'Who pays for the bus?',
  owner: '',
  due: '',
  how: '',
  answer: '',
  ...change,
});

const withGivens = (...givens: Given[]): View => ({ ...withCards, givens });
const asHost = (view: View): View => ({
  ...view,
  participants: view.participants.map((one) => (one.id === 'bo' ? { ...one, role: 'host' } : one)),
});
const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, 10);

describe('words and facts', () => {
  it('have both lists beside the words explained', () => {
    bo(withGivens(given(), given({ id: 'f2', list: 'cannot_change', text: 'The date' })));
    press('Words and facts');
    expect(words()).toContain("What can't changeThe date");
    expect(words()).toContain('Nobody finds this out yet.');
    expect(buttonCalled('Change it')).toBeUndefined();
  });

  it('take a question from anybody, with nothing but its words', () => {
    const { sent } = bo(withGivens());
    press('Words and facts');
    expect(words()).not.toContain('Which list?');
    write(boxCalled('What should we find out?'), ' Is there a bus? ');
    const add = boxCalled('What should we find out?').closest('form')!.querySelector('button')!;
    add.click();
    expect(sent().slice(-1)).toEqual([
      { kind: 'add_given', body: { list: 'find_out', text: 'Is there a bus?' } },
    ]);
  });

  it('say who finds it out, and when that is late', () => {
    const due = (ms: number) => ({ owner: 'Hana', due: dayOf(at + ms) });
    bo(withGivens(given(due(-3 * 86_400_000))));
    press('Words and facts');
    expect(words()).toContain('Hana finds this out.');
    expect(words()).toContain('We are late.');
    bo(withGivens(given({ ...due(-3 * 86_400_000), answer: 'The county.' })));
    expect(words()).toContain('We found it outThe county.');
    expect(words()).not.toContain('We are late.');
    bo(withGivens(given(due(3 * 86_400_000))));
    expect(words()).not.toContain('We are late.');
  });

  it('are answered by hosts also once the session is closed', () => {
    const closed = { ...asHost(withGivens(given())), status: 'closed' as const, closed_at: at };
    const api = { reach: async () => ({ ok: false }) } as unknown as PageNeeds['api'];
    const Desk = (needs: PageNeeds) => <ClosedDesk {...needs} api={api} show={() => {}} />;
    const { sent } = bosPage(Desk, closed);
    press('Find it out, or answer it');
    write(boxCalled('What did you find out?'), 'The county does.');
    press('Save the answer');
    expect(sent().map(({ kind }) => kind)).toEqual(['answer_given']);
    expect(words()).not.toContain('Add to these lists');
  });

  it('are looked after by hosts, in the words that they saw', () => {
    const { frames } = bo(asHost(withGivens(given())));
    press('Words and facts');
    press('Find it out, or answer it');
    write(boxCalled('What did you find out?'), 'The county does.');
    press('Save the answer');
    expect(frames().slice(-1)[0]).toMatchObject({
      kind: 'answer_given',
      if: 2,
      body: { id: 'f1', answer: 'The county does.' },
    });
    choose("What can't change");
    expect(boxCalled("What can't change?")).toBeDefined();
  });

  it('are taken on in what was read when that was opened, and over another only once it is shown', async () => {
    const opened = bo(asHost(withGivens(given())));
    const last = () => opened.frames().slice(-1)[0];
    const refuse = () =>
      act(async () => {
        const no = { code: 'stale', sentence: 'No.', try_again: false, people: [] };
        opened.server.toAll({ type: 'refusal', id: last()!.id, ...no });
        await vi.waitFor(() => expect(opened.store.unsettled.value).toEqual([]));
      }).then(opened.draw);
    const theirs = { id: 'f1', owner: 'Ola', due: '2026-12-01', how: '' };
    press('Words and facts');
    press('Find it out, or answer it');
    write(boxCalled('Who finds it out'), 'Hana');
    opened.say('given_followed_up', theirs);
    press('Save who and when');
    expect(last()).toMatchObject({ kind: 'follow_up_given', if: 2, body: { owner: 'Hana' } });
    await refuse();
    expect(words()).toContain('Someone changed this just before you.');
    expect(boxCalled('Who finds it out').value).toBe('Hana');
    press('Save who and when');
    expect(last()).toMatchObject({ kind: 'follow_up_given', if: 3 });
    await opened.done();
    press('Find it out, or answer it');
    expect(boxCalled('Who finds it out').value).toBe('Ola');
  });

  it('keep an answer that was begun, through a reload, with what was read then', () => {
    const first = bo(asHost(withGivens(given())));
    press('Words and facts');
    press('Find it out, or answer it');
    write(boxCalled('What did you find out?'), 'The county');
    first.say('given_edited', { id: 'f1', text: 'Who pays for the buses?' });
    const again = first.reload();
    press('Words and facts');
    expect(boxCalled('What did you find out?').value).toBe('The county');
    press('Save the answer');
    expect(again.frames().slice(-1)[0]).toMatchObject({ kind: 'answer_given', if: 2 });
  });

  it('are taken away as they were read, and the focus goes on', async () => {
    const { frames, say } = bo(asHost(withGivens(given())));
    press('Words and facts');
    press('Take it away');
    press('Yes, take it away');
    expect(frames().slice(-1)[0]).toMatchObject({ kind: 'remove_given', if: 2 });
    (document.activeElement as HTMLElement | null)?.blur();
    say('given_removed', { id: 'f1' });
    expect(document.activeElement).toBe(document.querySelector('h1'));
  });
});
