// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { View } from '../protocol/types.generated';
import { announcer } from '../shell/speaker';
import { bosPage } from '../testing/bos-page';
import { buttonCalled, plain, press as pressed, words, write } from '../testing/pages';
import { person, sampleView, table as tableCalled, turn } from '../testing/sample-view';
import { RoundPage } from './round-page';

const page = document.body;
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  render(null, page);
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const table = (id: string, place = '') => tableCalled(id, { place });
const two: View = {
  ...sampleView,
  step: 's1',
  participants: [person('ann', { role: 'host' }), person('bo'), person('cy', { table: 't2' })],
  tables: [table('t1', 'by the window'), table('t2')],
  clocks: {},
};

/** Bo's page. */
function round(view: View) {
  return bosPage(RoundPage, view);
}

const focused = () => plain(document.activeElement?.textContent);
function press(name: string) {
  buttonCalled(name)!.focus();
  pressed(name);
}

it('one circle shows no tables', () => {
  round({ ...two, tables: [table('t1', 'by the window')] });
  expect(words()).not.toMatch(/table|window/i);
});

describe('several tables', () => {
  it('tell everybody where they sit, at every step', () => {
    const { say } = round({ ...two, step: null, status: 'lobby' });
    expect(words()).toContain('You are at Table 1, by the window.');
    for (const step of ['s1', 's2', 's3']) {
      say('step_opened', { step });
      expect(words()).toContain('You are at Table 1, by the window.');
    }
  });

  it('leave a host who only listens alone', () => {
    const listens = person('bo', { role: 'host', mode: 'listen' });
    round({ ...two, participants: [listens, person('cy', { table: 't2' })] });
    expect(words()).not.toContain('You are at');
  });
});

describe('being moved', () => {
  const moves = [{ who: 'bo', table: 't2' }];

  it('is said once, calmly, and shown until it is put away', async () => {
    const said = vi.spyOn(announcer, 'say');
    const { say } = round({ ...two, tables: [table('t1'), table('t2', 'by the sink')] });
    say('people_moved', { moves });
    await vi.advanceTimersByTimeAsync(60_000);
    const told = 'You are at Table 2 now. Find it by the sink.';
    expect(words()).toContain(told);
    const texts = said.mock.calls.map(([{ text }]) => plain(text));
    expect(texts.filter((text) => text === told)).toHaveLength(1);
    press('Thank you');
    expect(focused()).toBe('You are at Table 2, by the sink.');
    expect(words()).not.toContain('Find it');
    expect(words()).toContain('You are at Table 2, by the sink.');
  });

  it('there and back again is told twice', async () => {
    const said = vi.spyOn(announcer, 'say');
    const { say } = round(two);
    say('people_moved', { moves });
    await vi.advanceTimersByTimeAsync(1_000);
    say('people_moved', { moves: [{ who: 'bo', table: 't1' }] });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(said).toHaveBeenCalledTimes(2);
  });

  it('takes nothing of what I type, nor the place where I type it', () => {
    const { say } = round(two);
    const box = document.querySelector('textarea')!;
    box.focus();
    write(box, 'Half a thou');
    say('people_moved', { moves });
    expect(document.activeElement).toBe(box);
    expect(box.value).toBe('Half a thou');
    expect(words()).toContain('You are at Table 2 now.');
  });

  it('is told when one circle becomes tables, but only where I end up', async () => {
    const said = vi.spyOn(announcer, 'say');
    const { say } = round({ ...two, tables: [table('t1')] });
    say('table_added', { table: { id: 't2', name: 'Kitchen', place: '' } });
    say('people_moved', { moves });
    await vi.advanceTimersByTimeAsync(2_000);
    const texts = said.mock.calls.map(([{ text }]) => plain(text));
    expect(texts).toEqual(['You are at Kitchen now.']);
  });
});

describe('choosing a table', () => {
  const choose: View = { ...two, settings: { ...two.settings, seating: 'choose' } };

  it('is for people where the host leaves it to them', () => {
    const { sent } = round(choose);
    press('Sit here: Table 2');
    expect(sent()).toEqual([{ kind: 'choose_table', body: { table: 't2' } }]);
  });

  it('leaves the focus with where I sit now, not on a button that is gone', () => {
    const { say } = round(choose);
    press('Sit here: Table 2');
    say('people_moved', { moves: [{ who: 'bo', table: 't2' }] });
    expect(focused()).toBe('You are at Table 2 now.Thank you');
  });

  it("is nobody's business where the host seats people", () => {
    round(two);
    expect(words()).not.toContain('Choose a table');
  });

  it('waits while I have a turn', () => {
    const having = { ...table('t1'), turns: [turn('bo', 'having')] };
    round({ ...choose, step: 's2', tables: [having, table('t2')] });
    expect(words()).not.toContain('Choose a table');
  });
});

describe('who I come with', () => {
  const lobby: View = { ...two, step: null, status: 'lobby' };
  const box = () =>
    [...document.querySelectorAll('label')].find(({ textContent }) =>
      textContent?.startsWith('Who do you work'),
    );

  it('is asked where there are tables to mix, and told when I leave the box', () => {
    const { sent } = round(lobby);
    const input = document.getElementById(box()!.htmlFor) as HTMLInputElement;
    input.value = ' Library ';
    act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
    expect(sent()).toEqual([{ kind: 'tell_group', body: { group: 'Library' } }]);
  });

  it('is not asked in a small circle', () => {
    round({ ...lobby, tables: [table('t1')] });
    expect(box()).toBeUndefined();
  });
});
