// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CommandFrame } from '../protocol/types.generated';
import { FakeServer } from '../testing/fake-server';
import { World } from '../testing/fake-world';
import { join } from '../testing/join';
import { boxCalled, buttonCalled, press, words, write } from '../testing/pages';
import { clock, turn } from '../testing/sample-view';
import { RunningDesk } from './running-desk';
import { ShownClocks } from './shown-clock';

const page = document.body;
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  render(null, page);
  vi.useRealTimers();
});

/** The desk in the quiet minute; the turns come next. */
function desk() {
  const server = new FakeServer(new World());
  const { store } = join(server);
  server.say('turns_queued', { table: 't1', step: 's2', turns: [turn('cy')] }, 'table.t1');
  server.say('step_opened', { step: 's1' });
  const device = { session: 's1', participant: 'ann', key: 'k', role: 'host' };
  const needs = { api: null as never, device, clocks: new ShownClocks(), panel: '' };
  const nothing = () => {};
  const draw = () =>
    act(() =>
      render(
        <RunningDesk
          {...needs}
          store={store}
          view={store.view.value!}
          go={nothing}
          show={nothing}
        />,
        page,
      ),
    );
  draw();
  const sent = () =>
    server.frames.filter((frame): frame is CommandFrame => frame.type === 'command');
  /** The server does what was asked last, and the desk has had its rest. */
  const done = async (step: string, afterMs = 1_000) => {
    server.say('step_opened', { step });
    server.toAll({ type: 'acknowledgement', id: sent().slice(-1)[0]!.id, offsets: {} });
    await vi.advanceTimersByTimeAsync(afterMs);
    draw();
  };
  const refused = async (code: string, people: string[]) => {
    const { id } = sent().at(-1)!;
    server.toAll({ type: 'refusal', id, code, people, sentence: '', try_again: false });
    await vi.advanceTimersByTimeAsync(1_000);
    draw();
  };
  return { server, draw, sent, done, refused };
}

describe('a break', () => {
  it('is had at any time, whether the plan has one or not', () => {
    const { sent } = desk();
    press('Have a break');
    const { kind, body } = sent().slice(-1)[0]!;
    expect({ kind, body }).toEqual({ kind: 'have_break', body: { from: 's1', minutes: 10 } });
  });
});

describe('a line of the host', () => {
  it('is said to all, and the box is free for the next', () => {
    const { sent } = desk();
    const line = () => boxCalled('Your line');
    press('Show it');
    write(line(), '   ');
    press('Show it');
    expect(sent()).toEqual([]);
    write(line(), ' The kettle is on. ');
    press('Show it');
    const { kind, body } = sent()[0]!;
    expect({ kind, body }).toEqual({ kind: 'say_to_all', body: { text: 'The kettle is on.' } });
    expect(line().value).toBe('');
    expect(sent()).toHaveLength(1);
  });
});

describe('the clock of a turn', () => {
  it('is paused and goes on again, each as it was seen', async () => {
    const { server, draw, sent, done } = desk();
    press('Next: Have your say');
    await done('s2');
    const shows = (change: Parameters<typeof clock>[0]) => {
      server.say('clock_changed', { clock: clock(change) }, 'table.t1');
      draw();
    };
    server.say('turn_started', { table: 't1', who: 'cy' }, 'table.t1');
    shows({ revision: 7 });
    press('Pause');
    const body = { scope: 't1' };
    expect(sent().at(-1)).toMatchObject({ kind: 'pause_clock', body, if: 7 });
    server.toAll({ type: 'acknowledgement', id: sent().at(-1)!.id, offsets: {} });
    await vi.advanceTimersByTimeAsync(1_000);
    shows({ revision: 8, state: 'paused', deadline: null, left_ms: 90_000 });
    expect(words()).toContain('The clock is paused.');
    press('Go on');
    expect(sent().at(-1)).toMatchObject({ kind: 'resume_clock', body, if: 8 });
  });
});

describe('moving to the next step', () => {
  it('can be undone for ten seconds, and nobody who waits is in the way', async () => {
    const { sent, done } = desk();
    press('Next: Have your say');
    await done('s2');
    expect(words()).toContain('We are at Have your say now.');
    buttonCalled('Undo')!.focus();
    press('Undo');
    const { kind, body } = sent().slice(-1)[0]!;
    expect({ kind, body }).toEqual({
      kind: 'open_step',
      body: { from: 's2', step: 's1', anyway: true },
    });
    await done('s1');
    expect(words()).not.toContain('Undo');
    expect(document.activeElement).toBe(document.querySelector('h1'));
  });

  it('is undone however quickly Undo is pressed', async () => {
    const { sent, done } = desk();
    press('Next: Have your say');
    await done('s2', 50);
    press('Undo');
    expect(sent()).toHaveLength(2);
  });

  it('is not undone over the head of somebody who has begun a turn', async () => {
    const { server, draw, sent, done, refused } = desk();
    press('Next: Have your say');
    await done('s2');
    server.say('turn_started', { table: 't1', who: 'cy' }, 'table.t1');
    draw();
    press('Undo');
    expect(sent().slice(-1)[0]!.body).toMatchObject({ anyway: false });
    await refused('someone_having_a_turn', ['cy']);
    expect(words()).toContain('cy is having a turn just now.');
    press('Go on anyway');
    expect(sent().at(-1)!.body).toEqual({ from: 's2', step: 's1', anyway: true });
  });

  it('asks first about whoever would be left behind, and to wait comes first', async () => {
    for (const [code, why] of [
      ['people_waiting', 'cy has not had a turn.'],
      ['someone_having_a_turn', 'cy is having a turn just now.'],
    ] as const) {
      const { sent, refused } = desk();
      press('Next: Have your say');
      await refused(code, ['cy']);
      expect(words()).toContain(why);
      const answers = [...document.querySelectorAll('.panel.blush button')];
      expect(answers.map(({ textContent }) => textContent)).toEqual(['Wait', 'Go on anyway']);
      (answers[0] as HTMLElement).focus();
      press('Wait');
      expect(words()).not.toContain(why);
      expect(document.activeElement?.tagName).toBe('H1');
      press('Next: Have your say');
      await refused(code, ['cy']);
      press('Go on anyway');
      expect(sent().at(-1)!.body).toEqual({ from: 's1', step: 's2', anyway: true });
      render(null, page);
    }
  });

  it('goes on with what was asked about, whatever was pressed meanwhile', async () => {
    const { sent, refused } = desk();
    press('Next: Have your say');
    press('Have a break');
    expect(sent()).toHaveLength(1);
    await refused('people_waiting', ['cy']);
    press('Go on anyway');
    expect(sent().at(-1)!.body).toEqual({ from: 's1', step: 's2', anyway: true });
  });

  it('offers nothing any more after ten seconds', async () => {
    const { done, draw } = desk();
    press('Next: Have your say');
    await done('s2');
    (document.activeElement as HTMLElement | null)?.blur();
    await vi.advanceTimersByTimeAsync(11_000);
    draw();
    expect(words()).not.toContain('Undo');
  });
});
