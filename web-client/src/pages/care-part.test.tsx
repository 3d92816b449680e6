// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CommandFrame } from '../protocol/types.generated';
import { FakeServer } from '../testing/fake-server';
import { World } from '../testing/fake-world';
import { join } from '../testing/join';
import { person, turn } from '../testing/sample-view';
import { CarePart } from './care-part';

const page = document.body;
beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  render(null, page);
  vi.useRealTimers();
});

const unasked = { api: null as never, device: null as never };

/** Bo's own phone. Jean has no phone, and waits for a turn. */
function beside(carer: string) {
  const server = new FakeServer(new World());
  const { store } = join(server);
  const jean = person('jean', { cared_by: carer });
  server.say('participant_joined', { participant: jean });
  server.say('turns_queued', { table: 't1', step: 's2', turns: [turn('jean')] }, 'table.t1');
  const draw = () =>
    act(() => render(<CarePart {...unasked} store={store} view={store.view.value!} />, page));
  draw();
  const say = (...told: Parameters<FakeServer['say']>) => {
    server.say(...told);
    draw();
  };
  const sent = () =>
    server.frames
      .filter((frame): frame is CommandFrame => frame.type === 'command')
      .map(({ kind, body }) => ({ kind, body }));
  const again = () => {
    render(null, page);
    draw();
  };
  /** The server's answer to what was sent last. */
  const refuse = (code: string) =>
    act(async () => {
      const { id } = server.frames.filter((frame) => frame.type === 'command').at(-1)!;
      server.toAll({ type: 'refusal', id, code, sentence: '', try_again: false, people: [] });
      await vi.advanceTimersByTimeAsync(10);
    });
  return { say, sent, again, refuse };
}

const plain = (text: string | null | undefined) => text?.replace(/[\u2068\u2069]/g, '') ?? '';
const words = () => plain(page.textContent);
function press(name: string) {
  const buttons = [...document.querySelectorAll('button')];
  const found = buttons.find(({ textContent }) => plain(textContent).startsWith(name));
  act(() => found!.click());
}
function write(text: string) {
  const box = document.querySelector('textarea')!;
  box.value = text;
  act(() => {
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
const jeans = { table: 't1', who: 'jean' };

describe('looking after somebody without a phone', () => {
  it("is on nobody else's page", () => {
    const { say } = beside('ann');
    say('participant_joined', { participant: person('dee') });
    expect(words()).not.toContain('You look after');
    expect(words()).not.toContain('no phone');
  });

  it('passes for them', () => {
    const { sent } = beside('bo');
    press('They pass for now');
    expect(sent()).toEqual([{ kind: 'pass_turn', body: jeans }]);
  });

  it('sends what they say once it was read back to them', () => {
    const { say, sent } = beside('bo');
    say('turn_started', jeans, 'table.t1');
    press('Type what they say');
    write('More ramps.');
    press('Read it back');
    expect(words()).toContain('Did we get that right?');
    expect(words()).toContain('More ramps.');
    expect(sent()).toEqual([]);
    press('Change it');
    write('Many more ramps.');
    press('Read it back');
    press('Yes, send it');
    expect(sent()).toEqual([
      { kind: 'type_turn', body: { ...jeans, text: 'Many more ramps.', use: 'unsaid' } },
    ]);
  });

  it('writes a note for them once the turns are over', () => {
    const { say, sent } = beside('bo');
    say('step_opened', { step: 's3' });
    expect(words()).not.toContain('They pass for now');
    press('Type what they say');
    write('I heard hope.');
    press('Read it back');
    press('Yes, send it');
    expect(sent()).toEqual([
      { kind: 'add_note', body: { ...jeans, text: 'I heard hope.', use: 'unsaid' } },
    ]);
  });

  it('keeps what is typed for them when their turn ends, or the page is drawn anew', () => {
    const { say, again } = beside('bo');
    say('turn_started', jeans, 'table.t1');
    press('Type what they say');
    write('More ramps.');
    say('turn_finished', jeans, 'table.t1');
    expect(document.querySelector('textarea')!.value).toBe('More ramps.');
    expect(words()).toContain('Keep writing.');
    again();
    expect(document.querySelector('textarea')!.value).toBe('More ramps.');
    say('step_opened', { step: 's3' });
    press('Read it back');
    expect(words()).toContain('More ramps.');
  });

  it('loses none of their words while something else is under way', () => {
    const { say, sent } = beside('bo');
    say('turn_started', jeans, 'table.t1');
    press('They pass for now');
    press('Type what they say');
    write('More ramps.');
    press('Read it back');
    press('Yes, send it');
    expect(sent().map(({ kind }) => kind)).toEqual(['pass_turn', 'type_turn']);
  });

  it('says that they have gone home, on a second press', () => {
    const { sent } = beside('bo');
    press('They have gone home');
    press('Yes, they have gone');
    expect(sent()).toEqual([{ kind: 'remove_seat', body: { who: 'jean' } }]);
  });

  it("is taken over by our timer where the carer's device is away, and by them alone", () => {
    const { say, sent } = beside('away');
    expect(words()).not.toContain("I'll look after them");
    say('keeper_changed', { table: 't1', who: 'bo' }, 'table.t1');
    press("I'll look after them");
    expect(sent()).toEqual([{ kind: 'care_for_seat', body: { who: 'jean' } }]);
  });

  it('begins with somebody whom our timer adds', () => {
    const { say, sent } = beside('ann');
    expect(words()).not.toContain('Add them');
    say('keeper_changed', { table: 't1', who: 'bo' }, 'table.t1');
    press('Add them');
    expect(sent()).toEqual([{ kind: 'add_seat', body: { table: 't1', name: '' } }]);
  });

  it('says why nobody could be added', async () => {
    const { say, refuse } = beside('ann');
    say('keeper_changed', { table: 't1', who: 'bo' }, 'table.t1');
    press('Add them');
    await refuse('too_many_seats');
    expect(words()).toContain('One phone can look after 8 people.');
  });
});
