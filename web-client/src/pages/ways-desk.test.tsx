// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CommandFrame, View } from '../protocol/types.generated';
import { announcer } from '../shell/speaker';
import { FakeServer } from '../testing/fake-server';
import { World } from '../testing/fake-world';
import { join } from '../testing/join';
import { buttonCalled, plain, press, words } from '../testing/pages';
import { clock, person, sampleView, table, turn } from '../testing/sample-view';
import { DeskPage } from './desk-page';
import { RoomPage } from './room-page';
import { ShownClocks } from './shown-clock';
import { turnsExpected } from './turns-expected';
import { wallCards } from './wall-cards';

const page = document.body;
afterEach(() => {
  render(null, page);
  vi.restoreAllMocks();
});

/** Bo hosts two tables. Di at the second has a turn and would like it read out. */
const view: View = {
  ...sampleView,
  participants: [
    person('bo', { role: 'host', mode: 'listen' }),
    person('ann'),
    person('di', { table: 't2', mode: 'read_for_me', place: 'hall' }),
  ],
  tables: [
    table('t1', { turns: [turn('ann')] }),
    table('t2', { turns: [turn('di', 'having')], cards: [{ who: 'di', card: 'stop' }] }),
  ],
  clocks: { t2: clock({ scope: 't2', state: 'paused', deadline: null, left_ms: 5_000 }) },
};

function open(Page: typeof DeskPage | typeof RoomPage, panel = '') {
  const server = new FakeServer(new World());
  server.view = view;
  const { store } = join(server);
  const device = { session: 's1', participant: 'bo', key: 'k', role: 'host' };
  const nothing = () => Promise.resolve({ ok: false });
  const needs = {
    api: { reach: nothing, makeQr: nothing, needsOfAll: nothing } as never,
    device,
    clocks: new ShownClocks(),
    panel,
    go: () => {},
  };
  const draw = () =>
    act(() => render(<Page {...needs} store={store} view={store.view.value!} />, page));
  draw();
  const say = (...told: Parameters<FakeServer['say']>) => {
    server.say(...told);
    draw();
  };
  const sent = () =>
    server.frames
      .filter((frame): frame is CommandFrame => frame.type === 'command')
      .map(({ kind, body }) => ({ kind, body }));
  return { say, sent, frames: server.frames };
}

const call = { call: { who: 'di', about: 'quiet_word' } } as const;

describe('a call for the host', () => {
  it('stands on the desk with who, where and what about, and is told as urgent', () => {
    const said = vi.spyOn(announcer, 'say');
    const { say, sent } = open(DeskPage);
    say('host_called', call, 'hosts');
    expect(words()).toContain('di would like a quiet word');
    expect(words()).toContain('Table 2, in the room');
    const told = said.mock.calls.map(([one]) => one).filter(({ text }) => text.includes('quiet'));
    expect(told).toMatchObject([{ region: 'alert', about: 'urgent' }]);
    press("I've been: di");
    expect(sent()).toEqual([{ kind: 'answer_call', body: { who: 'di' } }]);
    say('call_answered', { who: 'di' }, 'hosts');
    expect(words()).not.toContain('quiet word');
  });

  it('is never on the wall, also where a host opens it', () => {
    const { say } = open(RoomPage);
    say('host_called', call, 'hosts');
    expect(words()).not.toContain('quiet word');
    expect(words()).not.toContain('Who needs you');
  });
});

describe('cards that are up', () => {
  it('are told at the desk with their table, and their clock goes on from there', () => {
    const { sent } = open(DeskPage);
    expect(words()).toContain('di holds up: Stop, I have a question. The clock is held.');
    press('Let the clock go on: Table 2');
    expect(sent()).toEqual([{ kind: 'resume_clock', body: { scope: 't2' } }]);
  });

  it('stand on the wall without a name, each once at its table', () => {
    open(RoomPage);
    const shown = document.querySelector('.room-cards')!;
    expect(plain(shown.textContent)).toBe('Table 2Stop, I have a question');
    const two = view.tables.map((one) => ({
      ...one,
      cards: ['di', 'ann'].map((who) => ({ who, card: 'agree' as const })),
    }));
    expect(wallCards({ ...view, tables: two }, 0)).toEqual([
      { card: 'agree', table: expect.stringContaining('1') },
      { card: 'agree', table: expect.stringContaining('2') },
    ]);
  });
});

it('whoever would like their words read out is named where their turn is run', () => {
  open(DeskPage, 'table-t2');
  expect(words()).toContain('di would like their words read out.');
});

it('somebody is asked to take notes from the list of people', () => {
  const { sent } = open(DeskPage, 'people');
  press('Change: ann');
  press('Ask them to take notes');
  expect(sent()).toEqual([{ kind: 'ask_note_taker', body: { table: 't1', who: 'ann' } }]);
});

it('words are explained from the desk as well', () => {
  open(DeskPage, 'glossary');
  expect(words()).toContain('Which word?');
});

it('a word that does not belong there is taken out, with a second press', () => {
  const { say, sent } = open(DeskPage, 'glossary');
  say('word_asked', { id: 'w1', word: 'MCA' });
  buttonCalled('Take it out: MCA')!.focus();
  press('Take it out: MCA');
  expect(sent()).toEqual([]);
  const yes = buttonCalled('Yes, take it out: MCA')!;
  act(() => void yes.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 })));
  expect(sent(), 'a trembling second tap').toEqual([]);
  press('Yes, take it out: MCA');
  expect(sent()).toEqual([{ kind: 'remove_word', body: { id: 'w1' } }]);
  say('word_removed', { id: 'w1' });
  expect(words()).not.toContain('MCA');
  expect(document.activeElement).toBe(document.querySelector('h1'));
});

it('a note stands on the room screen as the host read it, and no longer than they like', () => {
  const { say, sent, frames } = open(DeskPage, 'words');
  const note = { id: 'n1', about: 'together', table: 't1', step: 's3', by: 'ann' } as const;
  say('note_added', { ...note, text: 'Tea' }, 'table.t1');
  say('note_edited', { id: 'n1', table: 't1', text: 'Hot tea' }, 'table.t1');
  vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 1_000);
  press('Put on the room screen: Hot tea');
  expect(sent()).toEqual([{ kind: 'put_note_on_wall', body: { id: 'n1' } }]);
  expect(frames.slice(-1)).toMatchObject([{ if: 2 }]);
  say('note_put_on_wall', { id: 'n1', table: 't1' }, 'table.t1');
  press('Take off the room screen: Hot tea');
  expect(sent(), 'a trembling second tap').toHaveLength(1);
});

it('the cards are a choice of the host', () => {
  const { sent } = open(DeskPage, 'options');
  act(() => document.querySelector<HTMLInputElement>('input[name=cards][value=open]')!.click());
  expect(sent()).toMatchObject([
    { kind: 'change_settings', body: { settings: { cards: 'open', chat: 'open' } } },
  ]);
});

it('a turn that is typed or read out takes time like any other', () => {
  const people = (['type_turns', 'read_for_me', 'only_chat', 'listen'] as const).map((mode) =>
    person(mode, { mode }),
  );
  const counted = { ...view, hall_expected: 0, online_expected: 0, participants: people };
  expect(turnsExpected(counted).people).toBe(2);
});
