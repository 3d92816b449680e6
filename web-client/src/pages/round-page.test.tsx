// @vitest-environment happy-dom
import type { Signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import type { CommandFrame } from '../protocol/types.generated';
import type { Missed } from '../session/missed';
import { FakeServer } from '../testing/fake-server';
import { World } from '../testing/fake-world';
import { join } from '../testing/join';
import { turn } from '../testing/sample-view';
import { RoundPage } from './round-page';
import { ShownClocks } from './shown-clock';
import { lastTyped } from './writing';

const page = document.body;
afterEach(() => render(null, page));

/** Bo's page. Cy has a turn, and Bo is next. */
function atTheTable() {
  lastTyped.at = Number.NEGATIVE_INFINITY;
  const world = new World();
  const server = new FakeServer(world);
  const { store } = join(server);
  const turns = [turn('ann', 'had'), turn('cy', 'having'), turn('bo')];
  server.say('turns_queued', { table: 't1', step: 's2', turns }, 'table.t1');
  const needs = { api: null as never, device: null as never, clocks: new ShownClocks() };
  const draw = () =>
    act(() =>
      render(
        <RoundPage {...needs} store={store} view={store.view.value!} panel="" go={() => {}} />,
        page,
      ),
    );
  draw();
  const say = (...told: Parameters<FakeServer['say']>) => {
    server.say(...told);
    draw();
  };
  const sent = () =>
    server.frames.filter((frame): frame is CommandFrame => frame.type === 'command');
  return { say, sent, draw, store };
}

const h1 = () => document.querySelector('h1')?.textContent?.replace(/[\u2068\u2069]/g, '');
const words = () => page.textContent?.replace(/[\u2068\u2069]/g, '') ?? '';
function press(name: string) {
  const found = [...document.querySelectorAll('button')].filter(
    ({ textContent }) => textContent === name,
  );
  act(() => found[0]!.click());
}
const table = 't1';
const mineBegins = ['turn_started', { table, who: 'bo' }, 'table.t1'] as const;

describe('passing', () => {
  it('is done at once, and Undo asks for the turn again', () => {
    const { say, sent } = atTheTable();
    press('Pass for now');
    say('turn_passed', { table, who: 'bo' }, 'table.t1');
    expect(words()).toContain('You passed. That is fine. You can still have a turn.');
    press('Undo');
    expect(sent().map(({ kind }) => kind)).toEqual(['pass_turn', 'ask_for_turn']);
    say('turn_joined', { table, who: 'bo', state: 'waiting', before: null }, 'table.t1');
    expect(words()).not.toContain('Undo');
    expect(words()).toContain('You are next.');
  });

  it('in the middle of a turn can be undone as well', () => {
    const { say } = atTheTable();
    say('turn_finished', { table, who: 'cy' }, 'table.t1');
    say(...mineBegins);
    press('Pass for now');
    say('turn_passed', { table, who: 'bo' }, 'table.t1');
    expect(words()).toContain('Undo');
  });

  it('leaves no focus behind on a button that is gone', () => {
    const { say } = atTheTable();
    const pass = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent === 'Pass for now',
    )!;
    pass.focus();
    press('Pass for now');
    say('turn_passed', { table, who: 'bo' }, 'table.t1');
    expect(document.activeElement).not.toBe(document.body);
  });
});

describe('a minute for myself', () => {
  it('keeps my mug warm and my turn for the end', () => {
    const { sent } = atTheTable();
    press('I need a minute');
    expect(sent().map(({ kind }) => kind)).toEqual(['come_back_to_me']);
    expect(words()).toContain('We will keep your mug warm. Your turn comes at the end.');
  });
});

describe('my turn begins while I am in the chat', () => {
  it('and I am taken to it', () => {
    const { say } = atTheTable();
    press('Chat');
    expect(h1()).toBe('Chat');
    say('turn_finished', { table, who: 'cy' }, 'table.t1');
    say(...mineBegins);
    expect(h1()).toBe("It's your turn, bo");
  });

  it('but not while I type: then it is told, and I go when I like', () => {
    const { say } = atTheTable();
    press('Chat');
    lastTyped.at = performance.now();
    say('turn_finished', { table, who: 'cy' }, 'table.t1');
    say(...mineBegins);
    expect(h1()).toBe('Chat');
    press('Go there');
    expect(h1()).toBe("It's your turn, bo");
  });
});

describe('being back', () => {
  const isShown = () => words().includes("You're back.");
  const back = () => {
    const { store, say, draw } = atTheTable();
    const missed = { since: 0, awayMs: 60_000, steps: [], turns: [], notes: 1, chat: 0, park: 0 };
    (store.missed as Signal<Missed | null>).value = missed;
    draw();
    return say;
  };

  it('is told for as long as the moment lasts that somebody came back to', () => {
    const say = back();
    expect(isShown()).toBe(true);
    say(
      'note_added',
      { id: 'n9', about: 'line', table, step: 's2', text: 'Tea', by: 'ann' },
      'table.t1',
    );
    expect(isShown()).toBe(true);
    say('step_opened', { step: 's3' }, 'everyone');
    expect(isShown()).toBe(false);
  });

  it('makes room for my own turn', () => {
    const say = back();
    say('turn_finished', { table, who: 'cy' }, 'table.t1');
    expect(isShown()).toBe(true);
    say(...mineBegins);
    expect(isShown()).toBe(false);
  });
});
