// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Api } from '../api';
import { keepPlan, keptPlans } from '../plans/kept-plans';
import { planFile } from '../plans/plan-file';
import { newStep } from '../plans/plan-parts';
import type { CreateSessionRequest } from '../protocol/types.generated';
import { BrowserKeep } from '../storage';
import { buttonCalled, choose, plain, press, words, write } from '../testing/pages';
import { StartPage } from './start-page';

const page = document.body;
beforeEach(() => localStorage.clear());
afterEach(() => render(null, page));

function starting() {
  const asked: CreateSessionRequest[] = [];
  const api = {
    createSession: (request: CreateSessionRequest) => {
      asked.push(request);
      return new Promise(() => {});
    },
  } as unknown as Api;
  act(() => render(<StartPage api={api} hostKey="k" onMade={() => {}} />, page));
  return asked;
}

function fill(id: string, text: string) {
  write(document.getElementById(id) as HTMLInputElement, text);
}
const main = () => document.querySelector<HTMLButtonElement>('.button.main')!;
const start = () => act(() => main().form!.requestSubmit(main()));

describe('starting a session', () => {
  it('is the usual brew, unless somebody looks further', () => {
    const asked = starting();
    fill('topic', 'What makes a good day?');
    expect(plain(main().textContent)).toBe('Use the usual brew');
    start();
    expect(asked[0]!.plan!.map(({ kind }) => kind)).toEqual([
      'welcome',
      'reflect',
      'have_your_say',
      'reflect_together',
      'still_got_time',
      'feedback',
      'close',
    ]);
    expect(asked[0]!.plan![2]!.questions).toEqual(['What makes a good day?']);
  });

  it('says how long its round takes, and how long it takes in all', () => {
    starting();
    fill('in-hall', '22');
    fill('online', '9');
    expect(words()).toContain('31 people in one circle is about 1 hour 10.');
    expect(words()).toContain('6 tables is about 15 minutes.');
    expect(words()).toContain('With 31 people, about 1 hour 25 in all.');
  });

  it('says what plain http means, where others can read what is sent', () => {
    const { happyDOM } = window as unknown as { happyDOM: { setURL(url: string): void } };
    const at = (address: string) => happyDOM.setURL(address);
    at('http://192.168.1.20:8080/start');
    starting();
    expect(words()).toContain('This address is not private: it begins with http, not https.');
    expect(words()).toContain('They could work out who wrote a note with no name.');
    for (const own of ['https://brew.example/start', 'http://localhost:8080/start']) {
      render(null, page);
      at(own);
      starting();
      expect(words()).not.toContain('not private');
    }
  });

  it('has a middle that tables go through at their own pace, where the host chose so', () => {
    const asked = starting();
    fill('topic', 'Buses');
    act(() =>
      document.querySelector<HTMLInputElement>('[name="pace"][value="each_table"]')!.click(),
    );
    start();
    const walked = asked[0]!.plan!.filter(({ pace }) => pace === 'each_table');
    expect(walked.map(({ kind }) => kind)).toEqual([
      'reflect',
      'have_your_say',
      'reflect_together',
    ]);
    choose('Conversation Café');
    expect(document.querySelector('[name="pace"]')).toBeNull();
  });

  it('from a template says what it is, how long it takes, and whose it is', () => {
    const asked = starting();
    fill('topic', 'Buses');
    fill('in-hall', '4');
    expect(words()).toContain('With 4 people, about');
    choose('Conversation Café');
    expect(words()).toContain('Vicki Robin');
    expect(plain(main().textContent)).toBe('Start with Conversation Café');
    start();
    const rounds = asked[0]!.plan!.filter(({ kind }) => kind === 'have_your_say');
    expect(rounds.map(({ turn_ms, pace }) => [turn_ms, pace])).toEqual(
      Array(3).fill([60_000, 'each_table']),
    );
    expect(rounds[0]!.questions[0]).toBe('Buses');
  });

  it('keeps the choice through a reload', () => {
    starting();
    choose('After a film');
    render(null, page);
    starting();
    expect(plain(main().textContent)).toBe('Start with After a film');
  });

  it('from a plan of this device; once that is taken off it is the usual brew', () => {
    const keep = new BrowserKeep(localStorage);
    keepPlan(keep, { title: 'Tuesdays', steps: [newStep('s1', 'scene')] });
    const asked = starting();
    fill('topic', 'Buses');
    choose('Tuesdays');
    start();
    expect(asked[0]!.plan!.map(({ kind }) => kind)).toEqual(['scene']);
    render(null, page);
    starting();
    press('Take it off');
    expect(plain(main().textContent)).toBe('Use the usual brew');
    expect(words()).toContain('Undo');
  });

  it('can undo a plan that took the place of another of the same name', async () => {
    const keep = new BrowserKeep(localStorage);
    keepPlan(keep, { title: 'Tuesdays', steps: [newStep('s1', 'scene')] });
    starting();
    const box = document.querySelector<HTMLInputElement>('[type="file"]')!;
    const plan = planFile({ title: 'Tuesdays', steps: [newStep('s1', 'break')] });
    const file = new File([plan], 'plan.json');
    Object.defineProperty(box, 'files', { value: [file] });
    await act(async () => {
      box.dispatchEvent(new Event('change', { bubbles: true }));
      await file.text();
    });
    await act(async () => {});
    press('Use this plan');
    const undo = buttonCalled('Undo')!;
    expect(undo.closest('details')!.querySelector('summary')!.textContent).toBe('More choices');
    act(() => undo.click());
    expect(keptPlans(keep)[0]!.steps[0]!.kind).toBe('scene');
  });
});
