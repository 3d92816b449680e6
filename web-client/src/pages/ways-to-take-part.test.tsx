// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CommandFrame, View } from '../protocol/types.generated';
import { announcer } from '../shell/speaker';
import { FakeServer } from '../testing/fake-server';
import { World } from '../testing/fake-world';
import { join } from '../testing/join';
import { boxCalled, buttonCalled, press, words, write } from '../testing/pages';
import { clock, person, sampleView, turn } from '../testing/sample-view';
import { RoundPage } from './round-page';
import { ShownClocks } from './shown-clock';
import { lastTyped } from './writing';

const page = document.body;
let now = 0;
/** Words that just came can't be pressed at once. */
const readThem = () => {
  now += 400;
};
beforeEach(() => {
  now = 10_000;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => {
  render(null, page);
  vi.restoreAllMocks();
});

const withCards: View = {
  ...sampleView,
  settings: { ...sampleView.settings, cards: 'open' },
  tables: [{ ...sampleView.tables[0]!, turns: [turn('cy', 'having'), turn('bo'), turn('ann')] }],
};

/** Bo's page. Cy has a turn, and keeps time. */
function bo(view: View = withCards) {
  lastTyped.at = Number.NEGATIVE_INFINITY;
  const server = new FakeServer(new World());
  server.view = view;
  const { store } = join(server);
  const device = { session: 's1', participant: 'bo', key: 'k', role: 'participant' };
  const needs = { api: null as never, device, clocks: new ShownClocks(), panel: '' };
  const draw = () =>
    act(() =>
      render(<RoundPage {...needs} store={store} view={store.view.value!} go={() => {}} />, page),
    );
  draw();
  const say = (...told: Parameters<FakeServer['say']>) => {
    server.say(...told);
    draw();
  };
  const frames = () =>
    server.frames.filter((frame): frame is CommandFrame => frame.type === 'command');
  const sent = () => frames().map(({ kind, body }) => ({ kind, body }));
  /** What was sent last is done. */
  const done = async () => {
    const { id } = frames().slice(-1)[0]!;
    await act(async () => {
      server.toAll({ type: 'acknowledgement', id, offsets: {} });
      await vi.waitFor(() => expect(store.unsettled.value).toEqual([]));
    });
    await act(() => Promise.resolve());
    draw();
  };
  return { say, sent, frames, done, draw };
}

const table = 't1';
const theirsEnds = ['turn_finished', { table, who: 'cy' }, 'table.t1'] as const;
const mineBegins = ['turn_started', { table, who: 'bo' }, 'table.t1'] as const;

describe('how I like to take part', () => {
  const choose = (mode: string) =>
    act(() => document.querySelector<HTMLInputElement>(`input[value="${mode}"]`)!.click());

  it('is on every page, says who sees it, and is told at once', () => {
    const { sent } = bo();
    expect(words()).toContain('Everyone can see this.');
    choose('only_chat');
    expect(sent()).toEqual([{ kind: 'change_me', body: { mode: 'only_chat' } }]);
  });

  it('leaves the chat out where there is none', () => {
    bo({ ...withCards, settings: { ...withCards.settings, chat: 'off' } });
    expect(document.querySelector('input[value="only_chat"]')).toBeNull();
  });

  it('opens my turn with the box, where I type', () => {
    const { say, sent } = bo();
    say('participant_changed', { participant: person('bo', { mode: 'type_turns' }) });
    say(...theirsEnds);
    say(...mineBegins);
    const order = document.querySelectorAll('textarea, [role=timer], .clock, .question');
    expect(order[0]!.tagName).toBe('TEXTAREA');
    expect(buttonCalled("I've typed it")).toBeUndefined();
    write(boxCalled('Type my turn'), 'Ramps.');
    press('Show my words');
    expect(sent()).toEqual([{ kind: 'type_turn', body: { table, text: 'Ramps.' } }]);
  });

  it('opens the next round with a box of its own, and keeps a draft in the first', () => {
    const [reflect, round, together] = withCards.plan;
    const { say, draw } = bo({
      ...withCards,
      plan: [reflect!, round!, together!, { ...round!, id: 's4' }],
    });
    const type = () => boxCalled('Type my turn');
    say('participant_changed', { participant: person('bo', { mode: 'type_turns' }) });
    say(...theirsEnds);
    say(...mineBegins);
    write(type(), 'Ramps.');
    readThem();
    say('step_opened', { step: 's3' });
    say('step_opened', { step: 's2' });
    expect(type().value).toBe('Ramps.');
    say('turn_finished', { table, who: 'bo' }, 'table.t1');
    now += 10_000;
    say('step_opened', { step: 's4' });
    say('turns_queued', { table, step: 's4', turns: [turn('bo')] }, 'table.t1');
    say(...mineBegins);
    draw();
    expect(type().value).toBe('');
  });

  it('tells me that the others know, where I have it read', () => {
    const { say } = bo();
    say(...theirsEnds);
    say(...mineBegins);
    expect(words()).not.toContain('want it read out');
    say('participant_changed', { participant: person('bo', { mode: 'read_for_me' }) });
    expect(words()).toContain('Our timer and the host know you want it read out.');
    expect(boxCalled('Type my turn')).toBeTruthy();
  });

  it('keeps the chat in reach of whoever only writes there', () => {
    const { say } = bo({ ...withCards, step: 's1' });
    expect(buttonCalled('Chat')).toBeUndefined();
    say('participant_changed', { participant: person('bo', { mode: 'only_chat' }) });
    press('Chat');
    expect(document.querySelector('h1')!.textContent).toContain('Chat');
  });
});

describe('cards to hold up', () => {
  it('are nowhere until the host opens them', () => {
    bo({ ...withCards, settings: sampleView.settings });
    expect(words()).not.toContain('Hold up a card');
  });

  it('go up with one press, and come down with another', async () => {
    const { say, sent, done } = bo();
    press('Stop, I have a question');
    expect(sent()).toEqual([{ kind: 'show_card', body: { table, card: 'stop' } }]);
    say('card_shown', { table, who: 'bo', card: 'stop' }, 'table.t1');
    await done();
    expect(words()).toContain('You hold up a card');
    readThem();
    press('Put it down');
    expect(sent().slice(-1)).toEqual([{ kind: 'put_card_down', body: { table } }]);
    say('card_put_down', { table, who: 'bo' }, 'table.t1');
    expect(words()).not.toContain('Put it down');
  });

  it('stay up after a trembling second tap, on the card or on "Put it down"', async () => {
    const { say, sent, done } = bo();
    press('Stop, I have a question');
    say('card_shown', { table, who: 'bo', card: 'stop' }, 'table.t1');
    await done();
    press('Stop, I have a question');
    press('Put it down');
    expect(sent()).toHaveLength(1);
  });

  it('of others stand beside their names, and are told once', () => {
    const said = vi.spyOn(announcer, 'say');
    const { say, draw } = bo();
    say('card_shown', { table, who: 'ann', card: 'differently' }, 'table.t1');
    draw();
    const list = document.querySelector('[aria-label="Cards up now"]')!;
    expect(list.textContent).toContain('ann');
    expect(list.textContent).toContain('I see it differently');
    const told = said.mock.calls.filter(([{ text }]) => text.includes('holds up'));
    expect(told).toHaveLength(1);
    expect(told[0]![0].region).toBeUndefined();
  });

  it('that hold the clock can be told by whoever keeps time', async () => {
    const held: View = {
      ...withCards,
      tables: [
        { ...withCards.tables[0]!, keeper: 'bo', cards: [{ who: 'ann', card: 'stop' as const }] },
      ],
      clocks: { t1: clock({ state: 'paused', deadline: null, left_ms: 60_000 }) },
    };
    const { sent } = bo(held);
    expect(words()).toContain('ann holds up: Stop, I have a question. The clock is held.');
    press('Let the clock go on');
    expect(sent()).toEqual([{ kind: 'resume_clock', body: { scope: 't1' } }]);
  });
});

describe('what does that mean', () => {
  const asked: View = {
    ...withCards,
    glossary: [
      { id: 'w1', revision: 2, word: 'Section 117', meaning: 'Help after a stay.' },
      { id: 'w2', revision: 1, word: 'ICB', meaning: '' },
    ],
  };

  it('asks with nothing but the word, and says so beside the box', async () => {
    const { sent, done } = bo();
    press('What does that mean?');
    expect(words()).toContain('Nobody is told who asked.');
    write(boxCalled('Which word?'), ' ICB ');
    press('Ask what it means');
    expect(sent()).toEqual([{ kind: 'ask_meaning', body: { word: 'ICB' } }]);
    await done();
    expect(boxCalled('Which word?').value).toBe('');
  });

  it('keeps what is written while the words before it are on their way', async () => {
    const { done } = bo();
    press('What does that mean?');
    write(boxCalled('Which word?'), 'ICB');
    press('Ask what it means');
    write(boxCalled('Which word?'), 'CQC');
    await done();
    expect(boxCalled('Which word?').value).toBe('CQC');
  });

  it('is told to all, once', () => {
    const said = vi.spyOn(announcer, 'say');
    const { say, draw } = bo();
    say('word_asked', { id: 'w1', word: 'ICB' });
    draw();
    const texts = said.mock.calls.map(([{ text }]) => text.replace(/[\u2068\u2069]/g, ''));
    expect(texts.filter((text) => text.includes('ICB'))).toEqual([
      'Somebody would like to know what ICB means.',
    ]);
    expect(words()).toContain('1 word to explain');
  });

  it('shows first what nobody has explained, and keeps what was seen in mind', () => {
    const { frames } = bo(asked);
    press('What does that mean?');
    const headings = [...document.querySelectorAll('h2')].map(({ textContent }) => textContent);
    expect(headings).toEqual(['ICB', 'Section 117']);
    write(boxCalled('What ICB means'), 'Who plans health care here.');
    press('Explain it: ICB');
    expect(frames()[0]).toMatchObject({
      kind: 'explain_word',
      if: 1,
      body: { id: 'w2', meaning: 'Who plans health care here.' },
    });
  });

  it('keeps what I write where somebody else explains it meanwhile', () => {
    const { say } = bo(asked);
    press('What does that mean?');
    write(boxCalled('What ICB means'), 'Who plans');
    say('word_explained', { id: 'w2', revision: 2, meaning: 'A board.' });
    expect(boxCalled('What ICB means').value).toBe('Who plans');
    write(boxCalled('What ICB means'), '');
    expect(boxCalled('What ICB means').value).toBe('');
  });

  it('keeps what I wrote about a word that is taken out meanwhile, until I put it away', () => {
    const { say } = bo(asked);
    press('What does that mean?');
    boxCalled('What ICB means').focus();
    write(boxCalled('What ICB means'), 'Who plans health care');
    say('word_removed', { id: 'w2' });
    expect(words()).toContain('This word was taken out. What you wrote is still here.');
    expect(words()).toContain('Who plans health care');
    expect(document.activeElement).toBe(document.querySelector('h1'));
    press('Back to the session');
    press('What does that mean?');
    press('Put it away');
    expect(words()).not.toContain('Who plans health care');
    press('Back to the session');
    press('What does that mean?');
    expect(words()).not.toContain('This word was taken out.');
  });

  it('begins from the words that are there, and not in the place of mine', () => {
    const { frames } = bo(asked);
    press('What does that mean?');
    press('Say it better: Section 117');
    write(boxCalled('What Section 117 means'), 'Free help.');
    press('Back to the session');
    press('What does that mean?');
    expect(buttonCalled('Say it better: Section 117')).toBeUndefined();
    expect(boxCalled('What Section 117 means').value).toBe('Free help.');
    expect(frames()).toEqual([]);
  });

  it('can be said better by anybody', () => {
    const { frames } = bo(asked);
    press('What does that mean?');
    press('Say it better: Section 117');
    expect(boxCalled('What Section 117 means').value).toBe('Help after a stay.');
    press('Explain it: Section 117');
    expect(frames()[0]).toMatchObject({ if: 2, body: { id: 'w1' } });
  });
});

describe('I need something', () => {
  it('calls the host, says who sees it, and takes it back', async () => {
    const { say, sent, done } = bo();
    press('I need something');
    expect(words()).toContain('Only the hosts see this.');
    press("I can't hear");
    expect(sent()).toEqual([{ kind: 'call_host', body: { about: 'cannot_hear' } }]);
    say('host_called', { call: { who: 'bo', about: 'cannot_hear' } }, 'participant.bo');
    await done();
    expect(words()).toContain('The host knows.');
    readThem();
    press("It's OK now");
    expect(sent().slice(-1)).toEqual([{ kind: 'answer_call', body: {} }]);
    say('call_answered', { who: 'bo' }, 'participant.bo');
    expect(words()).not.toContain('The host knows.');
  });

  it('is not taken back by a trembling second tap, nor called again', async () => {
    const { say, sent, done } = bo();
    press('I need something');
    press("I can't hear");
    say('host_called', { call: { who: 'bo', about: 'cannot_hear' } }, 'participant.bo');
    await done();
    press("It's OK now");
    expect(sent()).toHaveLength(1);
    readThem();
    press("It's OK now");
    expect(sent()).toHaveLength(2);
  });

  it('is a minute too, while a turn waits', () => {
    const { sent } = bo();
    press('I need something');
    const minute = [...document.querySelectorAll('button')].filter(
      ({ textContent }) => textContent === 'I need a minute',
    );
    act(() => minute[minute.length - 1]!.click());
    expect(sent()).toEqual([{ kind: 'come_back_to_me', body: { table } }]);
  });

  it('shows nobody the call of somebody else', () => {
    const { say } = bo();
    say('host_called', { call: { who: 'cy', about: 'help' } }, 'hosts');
    expect(words()).not.toContain('needs help');
    expect(words()).not.toContain('The host knows.');
  });
});

describe('notes for the table', () => {
  it('are asked for, taken on, and written in any step', async () => {
    const { say, sent, done } = bo();
    say('note_taker_asked', { table, who: 'bo' }, 'table.t1');
    expect(words()).toContain('Would you take notes for us?');
    buttonCalled("Yes, I'll do it")!.focus();
    press("Yes, I'll do it");
    expect(sent()).toEqual([{ kind: 'become_note_taker', body: { table } }]);
    say('note_taker_changed', { table, who: 'bo' }, 'table.t1');
    expect(document.activeElement).toBe(document.querySelector('h1'));
    await done();
    say('step_opened', { step: 's1' });
    write(boxCalled('Notes for the table'), 'Ramps first.');
    press('Add the note');
    expect(sent().slice(-1)).toEqual([{ kind: 'add_note', body: { table, text: 'Ramps first.' } }]);
    press('Hand the notes back');
    expect(sent().slice(-1)).toEqual([{ kind: 'stop_being_note_taker', body: { table } }]);
  });

  it('keep what stands in the box when somebody else takes them, and whoever wrote it adds it', async () => {
    const { say, sent, done } = bo();
    const said = vi.spyOn(announcer, 'say');
    say('note_taker_changed', { table, who: 'bo' }, 'table.t1');
    const box = boxCalled('Notes for the table');
    box.focus();
    write(box, 'Ramps fir');
    say('note_taker_changed', { table, who: 'ann' }, 'table.t1');
    expect(words()).toContain('You do not take notes now');
    expect(words()).toContain('What you wrote is still here. You can add it.');
    expect(said.mock.calls.map(([{ text }]) => text)).toContain(
      'You do not take notes now. What you wrote is still here. You can add it.',
    );
    expect(document.activeElement).toBe(box);
    write(box, '');
    write(box, 'Ramps first.');
    press('Add the note');
    expect(sent()).toEqual([{ kind: 'add_note', body: { table, text: 'Ramps first.' } }]);
    await done();
    expect(words()).not.toContain('Notes for the table');
  });

  it('leave an empty box with whoever is in it when somebody else takes them', () => {
    const { say } = bo();
    const said = vi.spyOn(announcer, 'say');
    say('note_taker_changed', { table, who: 'bo' }, 'table.t1');
    const box = boxCalled('Notes for the table');
    box.focus();
    say('note_taker_changed', { table, who: 'ann' }, 'table.t1');
    expect(document.activeElement).toBe(box);
    expect(words()).toContain('You do not take notes now');
    expect(words()).not.toContain('What you wrote is still here.');
    expect(said.mock.calls.map(([{ text }]) => text)).toContain('You do not take notes now.');
    buttonCalled('Put it away')!.focus();
    press('Put it away');
    expect(words()).not.toContain('Notes for the table');
    expect(document.activeElement).toBe(document.querySelector('h1'));
  });

  it('leave no empty box with whoever hands them back', () => {
    const { say } = bo();
    say('note_taker_changed', { table, who: 'bo' }, 'table.t1');
    buttonCalled('Hand the notes back')!.focus();
    press('Hand the notes back');
    say('note_taker_changed', { table, who: null }, 'table.t1');
    expect(words()).not.toContain('You do not take notes now');
    expect(document.activeElement).toBe(document.querySelector('h1'));
  });

  it('that were added move nobody, however long after somebody else takes them', async () => {
    const { say, done } = bo();
    say('note_taker_changed', { table, who: 'bo' }, 'table.t1');
    write(boxCalled('Notes for the table'), 'Ramps first.');
    press('Add the note');
    await done();
    (document.activeElement as HTMLElement).blur();
    say('note_taker_changed', { table, who: 'ann' }, 'table.t1');
    expect(words()).not.toContain('Notes for the table');
    expect(document.activeElement).toBe(document.body);
  });

  it('are put away by whoever wrote them, and the focus is not lost', () => {
    const { say } = bo();
    say('note_taker_changed', { table, who: 'bo' }, 'table.t1');
    write(boxCalled('Notes for the table'), 'Ramps first.');
    say('note_taker_changed', { table, who: 'ann' }, 'table.t1');
    buttonCalled('Put it away')!.focus();
    press('Put it away');
    expect(words()).not.toContain('Notes for the table');
    expect(document.activeElement).toBe(document.querySelector('h1'));
  });

  it('stay to be copied at another table, and once the session is over', () => {
    const { say } = bo();
    say('note_taker_changed', { table, who: 'bo' }, 'table.t1');
    write(boxCalled('Notes for the table'), 'Ramps first.');
    lastTyped.at = Number.NEGATIVE_INFINITY;
    say('table_added', { table: { id: 't2', name: '', place: '' } });
    say('people_moved', { moves: [{ who: 'bo', table: 't2' }] });
    expect(words()).toContain('This note was not added. Your words are still here.Ramps first.');
    say('session_closed', { because: 'host' });
    expect(words()).toContain('Ramps first.');
    press('Put it away');
    expect(words()).not.toContain('Ramps first.');
  });

  it('are taken by whom everybody can see, and by nobody else at once', () => {
    const { say } = bo();
    expect(buttonCalled("I'll take notes")).toBeDefined();
    say('note_taker_changed', { table, who: 'ann' }, 'table.t1');
    expect(words()).toContain('ann takes notes');
    expect(buttonCalled("I'll take notes")).toBeUndefined();
  });
});

describe('handing the timer on', () => {
  const over = (states: View['tables'][0]['turns']): View => ({
    ...withCards,
    participants: [
      person('ann', { role: 'host' }),
      person('bo'),
      person('jean', { cared_by: 'ann' }),
      person('cy', { mode: 'listen' }),
    ],
    tables: [{ ...withCards.tables[0]!, keeper: 'bo', turns: states }],
  });
  const had = ['bo', 'jean', 'cy', 'ann'].map((who) => turn(who, 'had'));

  it('goes to the next who takes turns and has a device here', () => {
    const { sent } = bo(over(had));
    press('Hand on to ann');
    expect(sent()).toEqual([{ kind: 'ask_keeper', body: { table, who: 'ann' } }]);
  });

  it('waits until the round is over', () => {
    bo(over([...had, turn('dee')]));
    expect(words()).not.toContain('Hand on to');
  });
});
