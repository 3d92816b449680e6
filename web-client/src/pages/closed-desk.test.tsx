// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Api } from '../api';
import type { View } from '../protocol/types.generated';
import { bosPage, withFreshPages } from '../testing/bos-page';
import { boxCalled, buttonCalled, press, words, write } from '../testing/pages';
import { at, sampleView } from '../testing/sample-view';
import { ClosedDesk } from './closed-desk';
import { NextSessionPart } from './next-session-part';
import { RoundPage } from './round-page';
import { SelfReflectionPart } from './self-reflection-part';

withFreshPages();
const page = document.body;
beforeEach(() => localStorage.clear());
afterEach(() => render(null, page));

const device = { session: 's1', participant: 'ann', key: 'k', role: 'host' };
const view = { ...sampleView, status: 'closed' as const };

function nextSession(answers: object[]) {
  const asked = vi.fn(async (..._: unknown[]) => answers.shift());
  const api = { nextSession: asked } as unknown as Api;
  const draw = () =>
    act(() => render(<NextSessionPart view={view} api={api} device={device} />, page));
  draw();
  return { asked, draw };
}

const pressed = async (name: string) => {
  press(name);
  await act(() => Promise.resolve());
};

describe('a session that was closed too soon', () => {
  const minute = 60_000;
  const closedFor = (minutes: number) =>
    bosPage((needs) => <ClosedDesk {...needs} show={() => {}} />, {
      ...view,
      closed_at: at - minutes * minute,
    });

  it('is opened again, and the desk says for how long it can be', () => {
    const { sent } = closedFor(5);
    expect(words()).toContain('10 more minutes');
    press('Open it again');
    expect(sent()).toEqual([{ kind: 'reopen_session', body: {} }]);
  });

  it('stays closed after a quarter of an hour', () => {
    closedFor(15);
    expect(buttonCalled('Car park')).toBeDefined();
    expect(buttonCalled('Open it again')).toBeUndefined();
  });
});

describe('the next session', () => {
  const made = { session: 's2', participant: 'p1', role: 'host' };

  it('is made from this one, and is a tap away', async () => {
    const { asked } = nextSession([{ ok: true, value: made }]);
    expect(boxCalled('When and where').value).toBe('Village hall, 2 pm');
    write(boxCalled('When and where'), 'Village hall, next month');
    await pressed('Make the next session');
    expect(asked.mock.calls[0]?.slice(0, 2)).toEqual(['s1', 'k']);
    expect(asked.mock.calls[0]?.[2]).toMatchObject({
      title: 'What makes a good day?',
      place_and_time: 'Village hall, next month',
    });
    expect(document.querySelector('a')?.getAttribute('href')).toBe('/s/s2/desk');
  });

  it('is not made twice, after a lost answer or a reload', async () => {
    const lost = { ok: false, problem: { code: 'no_answer', sentence: '', try_again: true } };
    const { asked, draw } = nextSession([lost, { ok: true, value: made }]);
    await pressed('Make the next session');
    await pressed('Make the next session');
    const tokens = asked.mock.calls.map(([, , request]) => (request as { token: string }).token);
    expect(tokens[0]).toBe(tokens[1]);
    render(null, page);
    draw();
    expect(document.querySelector('a')?.getAttribute('href')).toBe('/s/s2/desk');
  });

  const expenses = {
    text: 'Expenses',
    state: 'closed',
    became: 'did',
    owner: '',
    due: '',
    outcome: 'Paid in June.',
  };
  const ramp = { ...expenses, text: 'The ramp', state: 'follow_up', owner: 'Hana', outcome: '' };
  const second: View = {
    ...sampleView,
    status: 'lobby',
    step: null,
    started_at: null,
    after: 's0',
  };
  const opened = async (lastTime: () => Promise<object>, view = second) => {
    const page = bosPage((needs) => <RoundPage {...needs} api={{ lastTime } as never} />, view);
    await act(() => Promise.resolve());
    return page;
  };
  const welcome = async (answer: object, view = second) => {
    const lastTime = vi.fn(async (..._asked: string[]) => answer);
    await opened(lastTime, view);
    return lastTime;
  };

  it('says on its first page what became of what was parked', async () => {
    const value = [expenses, { ...ramp, due: '2020-01-01' }];
    const lastTime = await welcome({ ok: true, value });
    expect(lastTime.mock.calls).toEqual([['s1', 'k']]);
    expect(words()).toContain('Since last time');
    expect(words()).toContain('ExpensesWe didPaid in June.');
    expect(words()).toContain('Hana will look after this.');
    expect(words()).toContain('We are late.');
  });

  it('says nothing of last time where there was none, or where nobody answers', async () => {
    const first = await welcome({ ok: true, value: [expenses] }, { ...second, after: '' });
    expect(first).not.toHaveBeenCalled();
    await welcome({ ok: false, problem: { code: 'no_answer', sentence: '', try_again: true } });
    expect(words()).not.toContain('Since last time');
  });

  it('asks again once the line is there, until it was answered', async () => {
    const none = { ok: false, problem: { code: 'no_answer', sentence: '', try_again: true } };
    const lastTime = vi.fn(async (): Promise<object> => none);
    const { server } = await opened(lastTime);
    const comesBack = async () => {
      await act(() => server.dropAll());
      await act(() => server.world.advance(5_000));
    };
    lastTime.mockImplementation(async () => ({ ok: true, value: [expenses] }));
    await comesBack();
    expect(words()).toContain('Since last time');
    await comesBack();
    expect(lastTime).toHaveBeenCalledTimes(2);
  });
});

describe("a host's questions for themselves", () => {
  const well = 'What went well, and why?';
  const draw = (session: string) =>
    act(() => render(<SelfReflectionPart session={session} />, page));

  it('stay on this device, by session, and can be taken off it', () => {
    draw('s1');
    expect(words()).toContain('Whoever uses this device can read it.');
    write(boxCalled(well), 'The poem.');
    render(null, page);
    draw('s2');
    expect(boxCalled(well).value).toBe('');
    render(null, page);
    draw('s1');
    expect(boxCalled(well).value).toBe('The poem.');
    press('Take it off this device');
    press('Yes, take it off');
    expect(boxCalled(well).value).toBe('');
    expect(localStorage.length).toBe(0);
  });
});
