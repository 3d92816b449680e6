// @vitest-environment happy-dom
import type { Signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { HeldCaption } from '../captions/caption-lines';
import type { CommandFrame } from '../protocol/types.generated';
import type { Missed } from '../session/missed';
import { FakeServer } from '../testing/fake-server';
import { World } from '../testing/fake-world';
import { join } from '../testing/join';
import { buttonCalled, h1, press, words } from '../testing/pages';
import { turn } from '../testing/sample-view';
import { RoundPage } from './round-page';
import type { SessionPlace } from './route';
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
  let panel = '';
  const go = (_: SessionPlace, to = '') => {
    panel = to;
  };
  const draw = () =>
    act(() =>
      render(
        <RoundPage {...needs} store={store} view={store.view.value!} panel={panel} go={go} />,
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
  return { say, sent, draw, store, server };
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

describe('our timer', () => {
  const asksMe = ['keeper_asked', { table, who: 'bo' }, 'table.t1'] as const;

  it('is asked above what is going on, wherever they are, but not in their own turn', () => {
    const { say } = atTheTable();
    say(...asksMe);
    expect(words().indexOf('Would you be our timer?')).toBeLessThan(words().indexOf('No fixing.'));
    press('Chat');
    expect(words()).toContain('Would you be our timer?');
    say('turn_finished', { table, who: 'cy' }, 'table.t1');
    say(...mineBegins);
    expect(words()).not.toContain('Would you be our timer?');
    say('turn_finished', { table, who: 'bo' }, 'table.t1');
    expect(words()).toContain('Would you be our timer?');
  });

  it.each([
    ["Yes, I'll do it", 'become_keeper'],
    ['Not today', 'stop_being_keeper'],
  ])('answers "%s", and keeps the focus', (answer, kind) => {
    const { say, sent } = atTheTable();
    say(...asksMe);
    buttonCalled(answer)!.focus();
    press(answer);
    expect(sent()).toMatchObject([{ kind }]);
    say('keeper_changed', { table, who: kind === 'become_keeper' ? 'bo' : null }, 'table.t1');
    expect(words()).not.toContain('Would you be our timer?');
    expect(document.activeElement).toBe(document.querySelector('h1'));
  });

  it('has one desk beneath the turns, also in their own', () => {
    const { say } = atTheTable();
    say('keeper_changed', { table, who: 'bo' }, 'table.t1');
    const desk = document.querySelector('[aria-labelledby=keeper-desk]');
    expect(desk).not.toBeNull();
    say('turn_finished', { table, who: 'cy' }, 'table.t1');
    say(...mineBegins);
    expect(document.querySelectorAll('[aria-labelledby=keeper-desk]')).toHaveLength(1);
    expect(document.querySelector('[aria-labelledby=keeper-desk]')).toBe(desk);
    say('step_opened', { step: 's3' });
    expect(document.querySelector('[aria-labelledby=keeper-desk]')).toBeNull();
  });

  it('is told why not, where somebody else was quicker', async () => {
    const { say, sent, server } = atTheTable();
    say(...asksMe);
    press("Yes, I'll do it");
    const refusal = { code: 'keeper_taken', sentence: '', try_again: false, people: [] };
    server.toAll({ type: 'refusal', id: sent().at(-1)!.id, ...refusal });
    await vi.waitFor(() => expect(words()).toContain('Someone else is our timer.'));
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

describe('a note on the room screen', () => {
  const onWall = (id: string, by: string) => {
    const meeting = atTheTable();
    meeting.say('step_opened', { step: 's3' });
    const note = { id, about: 'together', table, step: 's3', text: 'Hot tea', by } as const;
    meeting.say('note_added', note, 'table.t1');
    expect(words()).not.toContain('On the room screen');
    meeting.say('note_put_on_wall', { id, table }, 'table.t1');
    expect(words()).toContain('On the room screen');
    return meeting;
  };

  it('is taken off by whoever wrote it', () => {
    const { say, sent } = onWall('n1', 'bo');
    buttonCalled('Take off the room screen')!.focus();
    press('Take off the room screen');
    expect(sent()).toMatchObject([{ kind: 'take_note_off_wall', body: { id: 'n1' } }]);
    say('note_taken_off_wall', { id: 'n1', table }, 'table.t1');
    expect(words()).not.toContain('On the room screen');
    expect(document.activeElement).toBe(document.querySelector('h1'));
  });

  it('is told why it was not taken off', async () => {
    const { sent, server } = onWall('n1', 'bo');
    press('Take off the room screen');
    await vi.waitFor(() =>
      expect(buttonCalled('Sending')?.getAttribute('aria-disabled')).toBe('true'),
    );
    const refusal = { code: 'not_allowed', sentence: '', try_again: false, people: [] };
    server.toAll({ type: 'refusal', id: sent().at(-1)!.id, ...refusal });
    await vi.waitFor(() => expect(document.querySelector('.note .wrong')).not.toBeNull());
    expect(buttonCalled('Take off the room screen')).toBeDefined();
  });

  it('is not theirs to take off who only read it', () => {
    onWall('n1', 'ann');
    expect(document.querySelector('.note button')).toBeNull();
  });
});

describe('being back', () => {
  const isShown = () => words().includes("You're back.");
  /** Ann had her turn meanwhile, and two notes were written. */
  const back = () => {
    const meeting = atTheTable();
    const { store, say, draw } = meeting;
    const note = { id: 'n1', about: 'together', table, step: 's2', text: 'Hot tea', by: 'ann' };
    say('note_added', note as never, 'table.t1');
    (store.missed as Signal<Missed | null>).value = {
      since: 0,
      awayMs: 60_000,
      steps: [],
      turns: ['ann'],
      notes: ['n1'],
      chat: [],
      park: [],
    };
    draw();
    const show = () => {
      press('Show me what I missed');
      draw();
    };
    return { ...meeting, show };
  };

  it('is told for as long as the moment lasts that somebody came back to', () => {
    const { say } = back();
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
    const { say } = back();
    say('turn_finished', { table, who: 'cy' }, 'table.t1');
    expect(isShown()).toBe(true);
    say(...mineBegins);
    expect(isShown()).toBe(false);
  });

  it('shows what was missed in place of the round, until I carry on', () => {
    const { store, show, draw } = back();
    show();
    expect(h1()).toBe('While you were away');
    expect(document.activeElement?.textContent).toBe('While you were away');
    expect(words()).toContain("It's cy's turn");
    expect(words()).toContain('Hot tea');
    expect(isShown()).toBe(false);
    press('Carry on from here');
    draw();
    expect(h1()).toBe("It's cy's turn");
    expect(store.missed.value).toBeNull();
  });

  it('lets me read on when a step begins, and tells me of it', () => {
    const { say, show } = back();
    show();
    say('step_opened', { step: 's3' });
    expect(h1()).toBe('While you were away');
    expect(words()).toContain('We have moved to Reflect together.');
    press('Go there');
    say('host_said', { id: 'm1', text: 'Hello' });
    expect(h1()).toBe('What did you hear? What stayed with you?');
  });

  it('takes me from reading to my own turn, and finds the page again after it', () => {
    const { say, show, draw } = back();
    show();
    say('turn_finished', { table, who: 'cy' }, 'table.t1');
    say(...mineBegins);
    draw();
    expect(h1()).toBe("It's your turn, bo");
    expect(isShown()).toBe(false);
    say('turn_finished', { table, who: 'bo' }, 'table.t1');
    expect(isShown()).toBe(true);
    show();
    expect(words()).toContain('Hot tea');
  });

  it('holds the captions that came meanwhile', () => {
    const { store, say, draw } = atTheTable();
    const caption = { language: 'en-GB', source: 'captioner' as const, table: null };
    say('caption_added', { caption: { ...caption, number: 1, text: 'Heard.' } });
    const since = store.captions.value[0]!.at + 1;
    (store.captions as Signal<readonly HeldCaption[]>).value = [
      ...store.captions.value,
      { ...caption, number: 2, text: 'Not heard.', at: since },
    ];
    const nothing = { steps: [], turns: [], notes: [], chat: [], park: [] };
    (store.missed as Signal<Missed | null>).value = { since, awayMs: 60_000, ...nothing };
    draw();
    expect(words()).toContain('The captions you missed are kept for you.');
    press('Show me what I missed');
    draw();
    expect(words()).toContain('Captions you missedNot heard.');
    expect(words()).not.toContain('Captions you missedHeard.');
  });

  it('has nothing to show where nothing was missed', () => {
    const { store, draw } = atTheTable();
    (store.missed as Signal<Missed | null>).value = {
      since: 0,
      awayMs: 0,
      steps: [],
      turns: [],
      notes: [],
      chat: [],
      park: [],
    };
    draw();
    expect(words()).toContain('Carry on from here');
    expect(words()).not.toContain('Show me what I missed');
  });
});

describe('a step of the same kind as the one before', () => {
  const asks = (id: string, question: string) => ({
    ...{ id, kind: 'reflect' as const, title: '', length_ms: null, turn_ms: null },
    questions: [question],
  });

  it('leaves whoever types with what they were asked, and says that we moved', () => {
    const { say, draw } = atTheTable();
    say('plan_changed', { plan: [asks('n1', 'What is it like now?'), asks('n2', 'And then?')] });
    say('step_opened', { step: 'n1' });
    expect(words()).toContain('What is it like now?');
    lastTyped.at = performance.now();
    say('step_opened', { step: 'n2' });
    expect(words()).toContain('What is it like now?');
    expect(words()).toContain('We have moved to One minute to think.');
    press('Go there');
    draw();
    expect(words()).toContain('And then?');
  });
});
