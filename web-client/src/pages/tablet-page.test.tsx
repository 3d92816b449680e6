// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CommandFrame, View } from '../protocol/types.generated';
import { announcer } from '../shell/speaker';
import { forgetSeatWords } from '../store/seat-words';
import { FakeServer } from '../testing/fake-server';
import { World } from '../testing/fake-world';
import { join } from '../testing/join';
import { person, sampleView, turn } from '../testing/sample-view';
import { ShownClocks } from './shown-clock';
import { TabletPage } from './tablet-page';
import { lastTyped } from './writing';

const page = document.body;
const device = { session: 's1', participant: 'bo', key: 'k', role: 'participant' };
let forget = () => {};
afterEach(() => {
  render(null, page);
  forget();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Bo's tablet: Jean and Mo share it. Cy has a turn, then come Jean and Mo. */
function onTheTable(view: View = sampleView) {
  lastTyped.at = Number.NEGATIVE_INFINITY;
  const server = new FakeServer(new World());
  server.view = view;
  const { store, keep } = join(server);
  forget = () => forgetSeatWords(device, store);
  server.say('participant_changed', { participant: person('bo', { mode: 'shared_device' }) });
  for (const id of ['jean', 'mo'])
    server.say('participant_joined', { participant: person(id, { cared_by: 'bo' }) });
  const turns = [turn('cy', 'having'), turn('jean'), turn('mo')];
  server.say('turns_queued', { table: 't1', step: 's2', turns }, 'table.t1');
  const needs = { api: null as never, device, clocks: new ShownClocks(), panel: '' };
  const draw = () =>
    act(() =>
      render(<TabletPage {...needs} store={store} view={store.view.value!} go={() => {}} />, page),
    );
  draw();
  const say = (...told: Parameters<FakeServer['say']>) => {
    server.say(...told);
    draw();
  };
  const sent = () =>
    server.frames
      .filter((frame): frame is CommandFrame => frame.type === 'command')
      .map(({ kind, body }) => ({ kind, body }));
  const jeanBegins = () => {
    say('turn_finished', { table: 't1', who: 'cy' }, 'table.t1');
    say('turn_started', { table: 't1', who: 'jean' }, 'table.t1');
  };
  const mountAnew = () => {
    render(null, page);
    draw();
  };
  const becomesMine = () => forgetSeatWords(device, store);
  return { say, sent, keep, jeanBegins, mountAnew, becomesMine, server };
}

const plain = (text: string | null | undefined) => text?.replace(/[\u2068\u2069]/g, '') ?? '';
const h1 = () => plain(document.querySelector('h1')?.textContent);
const words = () => plain(page.textContent);
function press(name: string) {
  const buttons = [...document.querySelectorAll('button')];
  const found = buttons.find(({ textContent }) => plain(textContent) === name);
  act(() => found!.click());
}
function write(text: string) {
  const box = document.querySelector('textarea')!;
  box.value = text;
  act(() => {
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
function passTo(who: string) {
  press(`Pass the tablet to ${who}`);
  press(`I'm ${who}`);
}

function sayings() {
  const said = vi.spyOn(announcer, 'say');
  return () =>
    said.mock.calls
      .map(([{ text, region = 'status' }]) => `${region}: ${plain(text)}`)
      .filter((told) => told.includes('Pass them the tablet'));
}

describe('a tablet for several people', () => {
  it('goes from hand to hand with nothing on it but one button', () => {
    onTheTable();
    press('Pass the tablet to jean');
    expect(h1()).toBe('This is for jean');
    expect(document.querySelectorAll('button')).toHaveLength(1);
    press("I'm jean");
    expect(h1()).toBe("It's cy's turn");
  });

  it('gives each their own private page, which the next one never sees', () => {
    const { say, keep } = onTheTable();
    say('step_opened', { step: 's1' });
    passTo('jean');
    write('Ask about the ramp.');
    press("I'm done: pass it on");
    expect(page.innerHTML).not.toContain('ramp');
    passTo('mo');
    expect(document.querySelector('textarea')!.value).toBe('');
    press("I'm done: pass it on");
    passTo('jean');
    expect(document.querySelector('textarea')!.value).toBe('Ask about the ramp.');
    expect(keep.keys('cuppa.draft.')).toEqual([]);
  });

  it('has the words of each still when the page is mounted anew', () => {
    const { say, mountAnew, becomesMine } = onTheTable();
    say('step_opened', { step: 's1' });
    passTo('jean');
    write('Ask about the ramp.');
    mountAnew();
    expect(page.innerHTML).not.toContain('ramp');
    passTo('jean');
    expect(document.querySelector('textarea')!.value).toBe('Ask about the ramp.');
    becomesMine();
    mountAnew();
    passTo('jean');
    expect(document.querySelector('textarea')!.value).toBe('');
  });

  it('tells the next person nothing of what the one before sent', async () => {
    const { say, server } = onTheTable();
    const said = vi.spyOn(announcer, 'say');
    say('step_opened', { step: 's3' });
    passTo('jean');
    write('Ask about the ramp.');
    press('Send it');
    press("I'm done: pass it on");
    passTo('mo');
    const { id } = server.frames.find((frame): frame is CommandFrame => frame.type === 'command')!;
    await act(async () => server.toAll({ type: 'acknowledgement', id, offsets: {} }));
    expect(said.mock.calls.map(([{ text }]) => text)).not.toContain('Sent');
  });

  it('asks for whoever has a turn, and shows it to them', () => {
    const { jeanBegins, sent } = onTheTable();
    jeanBegins();
    expect(words()).toContain("It's jean's turn. Pass them the tablet.");
    passTo('jean');
    expect(h1()).toBe("It's your turn, jean");
    press("I've finished");
    expect(sent().slice(-1)).toEqual([{ kind: 'finish_turn', body: { table: 't1', who: 'jean' } }]);
  });

  it('stays on the table for somebody who says their turn', () => {
    const { jeanBegins, sent } = onTheTable();
    jeanBegins();
    press('They will say it');
    expect(words()).not.toContain('Pass them the tablet.');
    press('jean has finished');
    expect(sent()).toEqual([{ kind: 'finish_turn', body: { table: 't1', who: 'jean' } }]);
  });

  it('tells whoever holds it that another of them has a turn, and takes nothing away', () => {
    const { jeanBegins } = onTheTable();
    passTo('mo');
    jeanBegins();
    expect(words()).toContain("It's jean's turn. Pass them the tablet.");
    expect(words()).toContain("I'm done: pass it on");
    press('Pass the tablet to jean');
    expect(h1()).toBe('This is for jean');
  });

  it('calls for the next person aloud while it lies on the table', () => {
    const { jeanBegins } = onTheTable();
    const said = sayings();
    jeanBegins();
    expect(said()).toEqual(["alert: It's jean's turn. Pass them the tablet."]);
  });

  it('tells another who holds it calmly', () => {
    const { jeanBegins } = onTheTable();
    const said = sayings();
    passTo('mo');
    jeanBegins();
    expect(said()).toEqual(["status: It's jean's turn. Pass them the tablet."]);
  });

  it('tells nobody to pass it to themselves', () => {
    const { jeanBegins } = onTheTable();
    const said = sayings();
    passTo('jean');
    jeanBegins();
    expect(said()).toEqual([]);
  });

  it('leaves where it lies, and who its people come with, to others', () => {
    const table = (id: string) => ({ ...sampleView.tables[0]!, id });
    onTheTable({
      ...sampleView,
      status: 'lobby',
      step: null,
      tables: [table('t1'), table('t2')],
      settings: { ...sampleView.settings, seating: 'choose' },
    });
    passTo('mo');
    expect(words()).toContain('You are at');
    expect(words()).toContain('About me');
    expect(words()).not.toContain('Choose a table');
    expect(words()).not.toContain('Who do you work');
  });

  it('passes, comes back and asks for a turn in the name of whoever holds it', () => {
    const { say, sent } = onTheTable();
    passTo('mo');
    press('Pass for now');
    say('turn_passed', { table: 't1', who: 'mo' }, 'table.t1');
    press("I'd like a turn");
    expect(sent()).toEqual([
      { kind: 'pass_turn', body: { table: 't1', who: 'mo' } },
      { kind: 'ask_for_turn', body: { table: 't1', who: 'mo' } },
    ]);
  });

  it('has no chat and no timer to take: those are between devices', () => {
    onTheTable();
    passTo('mo');
    const named = [...document.querySelectorAll('button')].map(({ textContent }) => textContent);
    expect(named).not.toContain('Chat');
    expect(named).toContain('Car park');
    expect(named).not.toContain("I'll be our timer");
  });

  it('adds somebody, with a name or without, and never a ninth', () => {
    const { say, sent } = onTheTable();
    press('Add them');
    expect(sent()).toEqual([{ kind: 'add_seat', body: { table: 't1', name: '' } }]);
    for (const nth of [3, 4, 5, 6, 7, 8])
      say('participant_joined', { participant: person(`p${nth}`, { cared_by: 'bo' }) });
    expect(words()).not.toContain('Add them');
    expect(words()).toContain('8 people share this tablet.');
  });

  it('says why nobody could be added, and who came meanwhile takes nothing of that away', async () => {
    vi.useFakeTimers();
    const { server } = onTheTable();
    const hear = (frame: object) =>
      act(async () => {
        server.toAll(frame);
        await vi.advanceTimersByTimeAsync(10);
      });
    for (const name of ['Jo', 'Lu']) {
      const box = document.querySelector<HTMLInputElement>('input')!;
      box.value = name;
      act(() => {
        box.dispatchEvent(new Event('input', { bubbles: true }));
      });
      press('Add them');
    }
    const [jo, lu] = server.frames.filter(
      (frame): frame is CommandFrame => frame.type === 'command',
    );
    const refusal = { code: 'session_full', sentence: '', try_again: false, people: [] };
    await hear({ type: 'refusal', id: jo!.id, ...refusal });
    await hear({ type: 'acknowledgement', id: lu!.id, offsets: {} });
    expect(words()).toContain('This circle is full.');
  });

  it('lies on the table again once the one who held it has gone home', () => {
    const { say } = onTheTable();
    passTo('mo');
    say('participant_removed', { who: 'mo' });
    expect(h1()).toBe('Who has the tablet?');
    expect(words()).not.toContain('Pass the tablet to mo');
  });
});
