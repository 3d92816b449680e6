// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { View } from '../protocol/types.generated';
import {
  bo,
  letPass,
  mineBegins,
  readThem,
  table,
  theirsEnds,
  withCards,
  withFreshPages,
} from '../testing/bos-page';
import { boxCalled, buttonCalled, press, words, write } from '../testing/pages';
import { person, turn } from '../testing/sample-view';

withFreshPages();

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
    expect(sent()).toEqual([{ kind: 'type_turn', body: { table, text: 'Ramps.', use: 'unsaid' } }]);
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
    letPass(10_000);
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
