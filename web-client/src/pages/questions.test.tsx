// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CommandFrame } from '../protocol/types.generated';
import { announcer } from '../shell/speaker';
import { MemoryKeep } from '../storage';
import { FakeServer } from '../testing/fake-server';
import { World } from '../testing/fake-world';
import { join } from '../testing/join';
import { buttonCalled, plain, press, words, write } from '../testing/pages';
import { turn } from '../testing/sample-view';
import { OpenStepPart } from './open-step-part';
import { RoundPage } from './round-page';
import { ShownClocks } from './shown-clock';

const page = document.body;
beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  render(null, page);
  vi.useRealTimers();
  vi.restoreAllMocks();
});

type Shown = typeof RoundPage | typeof OpenStepPart;

/** The quiet minute, with a question. */
function asking(Page: Shown) {
  const server = new FakeServer(new World());
  const plan = server.view.plan.map((step) => ({ ...step, questions: ['What makes a good day?'] }));
  server.view = { ...server.view, plan, step: 's1', finished: {} };
  const { store } = join(server, {}, new MemoryKeep());
  const device = { session: 's1', participant: 'bo', key: 'k', role: 'host' };
  const nothing = () => {};
  const needs = { api: null as never, device, clocks: new ShownClocks(), panel: '', show: nothing };
  const draw = () =>
    act(() =>
      render(<Page {...needs} store={store} view={store.view.value!} go={nothing} />, page),
    );
  draw();
  const say = (...told: Parameters<FakeServer['say']>) => {
    server.say(...told);
    draw();
  };
  const commands = () =>
    server.frames.filter((frame): frame is CommandFrame => frame.type === 'command');
  const sent = () => commands().map(({ kind, body }) => ({ kind, body }));
  const done = async () => {
    server.toAll({ type: 'acknowledgement', id: commands().slice(-1)[0]!.id, offsets: {} });
    await act(async () => void (await vi.advanceTimersByTimeAsync(1_000)));
    draw();
  };
  return { server, say, sent, done };
}

const asked = () => [...document.querySelectorAll('.question p')].map((one) => one.textContent);
/** Nothing where the focus fell back to the top of the page. */
const focused = () =>
  document.activeElement === document.body ? '' : plain(document.activeElement?.textContent);
const boxes = () => [...document.querySelectorAll('textarea')];
const changed = (questions: string[]) => ['questions_changed', { step: 's1', questions }] as const;
const suggested = (text: string) =>
  ['question_suggested', { question: { id: 'q1', text, by: 'cy' } }] as const;

describe('another question while people think', () => {
  it('is seen at once and said politely, and what somebody typed stays', () => {
    const said = vi.spyOn(announcer, 'say');
    const { say } = asking(RoundPage);
    const box = boxes()[0]!;
    box.focus();
    write(box, 'Tea, and no meet');
    say(...changed(['What makes a bad day?']));
    expect(asked()).toEqual(['What makes a bad day?']);
    expect(words()).toContain('There is a new question.');
    expect(said).toHaveBeenCalledWith({ text: 'There is a new question. What makes a bad day?' });
    expect(boxes()[0]).toBe(box);
    expect(box.value).toBe('Tea, and no meet');
    expect(document.activeElement).toBe(box);
    press('Put it away');
    expect(words()).not.toContain('There is a new question.');
  });

  it('is no news where another step begins', () => {
    const { say } = asking(RoundPage);
    say('step_opened', { step: 's3' });
    expect(words()).not.toContain('There is a new question.');
  });
});

describe('suggesting a question', () => {
  it('says who sees it, and sends it', () => {
    const { sent } = asking(RoundPage);
    expect(words()).toContain('Everyone here sees it, with your name.');
    press('Suggest it');
    expect(sent()).toEqual([]);
    write(boxes()[1]!, ' Who is missing? ');
    press('Suggest it');
    expect(sent()).toEqual([{ kind: 'suggest_question', body: { text: 'Who is missing?' } }]);
  });

  it('takes no more than fits', () => {
    const { sent } = asking(RoundPage);
    write(boxes()[1]!, '😀'.repeat(301));
    press('Suggest it');
    expect([...(sent()[0]!.body as { text: string }).text]).toHaveLength(300);
  });

  it('lists what others suggest, with their names, until it is asked', () => {
    const { say } = asking(RoundPage);
    say(...suggested('Who is missing?'));
    expect(words()).toContain('Who is missing?cy');
    say(...changed(['Who is missing?']));
    expect(words()).not.toContain('Suggested so far');
  });

  it('is taken back by whoever made it, and by nobody else', () => {
    const { sent, say } = asking(RoundPage);
    say(...suggested('Who is missing?'));
    expect(words()).not.toContain('Take it back');
    say('question_suggested', { question: { id: 'q2', text: 'Why us?', by: 'bo' } });
    buttonCalled('Take it back: Why us?')!.focus();
    press('Take it back: Why us?');
    press('Yes, take it back: Why us?');
    expect(sent()).toEqual([{ kind: 'remove_question', body: { id: 'q2' } }]);
    say('question_removed', { id: 'q2' });
    expect(words()).not.toContain('Why us?');
    expect(focused()).toContain('Suggest another question');
  });

  it('waits while my turn runs', () => {
    const { say } = asking(RoundPage);
    say('turns_queued', { table: 't1', step: 's2', turns: [turn('bo', 'having')] }, 'table.t1');
    say('step_opened', { step: 's2' });
    expect(words()).not.toContain('Suggest another question');
  });
});

describe('the host', () => {
  const boxOf = (nth: number) => document.querySelectorAll<HTMLInputElement>('input')[nth]!;
  const bodyOf = (questions: string[]) => ({
    kind: 'change_questions',
    body: { step: 's1', questions },
  });

  it('asks another question, and one more beside it', async () => {
    const { sent, say, done } = asking(OpenStepPart);
    expect(boxOf(0).value).toBe('What makes a good day?');
    press('One more question');
    write(boxOf(1), ' And a bad one? ');
    press('Ask this now');
    const both = ['What makes a good day?', 'And a bad one?'];
    expect(sent()).toEqual([bodyOf(both)]);
    say(...changed(both));
    await done();
    expect(words()).toContain('Everyone sees the new question.');
  });

  it('keeps what they write while the question before it is on its way', async () => {
    const { done } = asking(OpenStepPart);
    write(boxOf(0), 'What would make one?');
    press('Ask this now');
    write(boxOf(0), 'What would make one here?');
    await done();
    expect(boxOf(0).value).toBe('What would make one here?');
  });

  it('takes up a suggestion, and Undo brings back what was asked', async () => {
    const { sent, say, done } = asking(OpenStepPart);
    say(...suggested('Who is missing?'));
    press('Ask this: Who is missing?');
    expect(sent()).toEqual([bodyOf(['Who is missing?'])]);
    say(...changed(['Who is missing?']));
    await done();
    expect(words()).not.toContain('Questions that people suggest');
    buttonCalled('Undo')!.focus();
    press('Undo');
    expect(sent()[1]).toEqual(bodyOf(['What makes a good day?']));
    expect(focused()).toContain('Change the question');
  });

  it('takes a suggestion away, with a second press', () => {
    const { sent, say } = asking(OpenStepPart);
    say(...suggested('Who is missing?'));
    buttonCalled('Take it away: Who is missing?')!.focus();
    press('Take it away: Who is missing?');
    press('Yes, take it away: Who is missing?');
    expect(sent()).toEqual([{ kind: 'remove_question', body: { id: 'q1' } }]);
    say('question_removed', { id: 'q1' });
    expect(words()).not.toContain('Who is missing?');
    expect(focused()).toContain('Change the question');
  });

  it('keeps what they began to write while somebody else changes the question', () => {
    const { say } = asking(OpenStepPart);
    write(boxOf(0), 'What would make');
    say(...changed(['Who is missing?']));
    expect(boxOf(0).value).toBe('What would make');
  });

  it('chooses among the notes for the room screen while we reflect together', () => {
    const { server, say } = asking(OpenStepPart);
    const kind = 'reflect_together' as const;
    say('plan_changed', {
      plan: [...server.view.plan, { ...server.view.plan[0]!, id: 's4', kind }],
    });
    say('step_opened', { step: 's4' });
    expect(words()).toContain('No notes yet.');
    const note = { about: 'together', table: 't1', step: 's4', text: 'Tea', by: 'cy' } as const;
    say('note_added', { id: 'n1', ...note }, 'table.t1');
    say('note_added', { id: 'n2', ...note }, 'table.t1');
    say('note_put_on_wall', { id: 'n2', table: 't1' }, 'table.t1');
    expect(words()).toContain('2 notes, 1 on the room screen.');
  });

  it('has nothing to ask in a break', () => {
    const { server, say } = asking(OpenStepPart);
    const rest = { ...server.view.plan[0]!, id: 's4', kind: 'break' as const };
    say('plan_changed', { plan: [...server.view.plan, rest] });
    say('step_opened', { step: 's4' });
    expect(words()).toBe('');
  });
});
