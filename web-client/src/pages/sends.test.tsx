// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Command } from '../protocol/messages';
import type { CommandFrame } from '../protocol/types.generated';
import { FakeServer } from '../testing/fake-server';
import { World } from '../testing/fake-world';
import { join } from '../testing/join';
import { type Sends, useSends } from './sends';

const page = document.body;
beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  render(null, page);
  vi.useRealTimers();
});

const ask: Command = { kind: 'ask_for_turn', body: { table: 't1' } };
const pass: Command = { kind: 'pass_turn', body: { table: 't1' } };

/** Bo's page, and a server that answers when it is told to. */
function atAPage() {
  const server = new FakeServer(new World());
  const { store } = join(server);
  let sends: Sends | undefined;
  const Page = () => {
    sends = useSends(store);
    return null;
  };
  act(() => render(<Page />, page));
  const commands = () =>
    server.frames.filter((frame): frame is CommandFrame => frame.type === 'command');
  const idOf = (wanted: Command) =>
    commands()
      .filter(({ kind }) => kind === wanted.kind)
      .at(-1)!.id;
  const hears = (frame: object) =>
    act(async () => {
      server.toAll(frame);
      await vi.advanceTimersByTimeAsync(0);
    });
  return {
    sends: () => sends!,
    press: (how: 'send' | 'sendAtOnce', what: Command) => act(() => void sends![how](what)),
    sent: () => {
      server.world.advance(5_000);
      return commands().map(({ kind }) => kind);
    },
    does: (what: Command) => hears({ type: 'acknowledgement', id: idOf(what), offsets: {} }),
    refuses: (what: Command) =>
      hears({
        type: 'refusal',
        id: idOf(what),
        code: 'not_allowed',
        sentence: '',
        try_again: false,
        people: [],
      }),
  };
}

describe('what a button sends', () => {
  it('is sent once, however often it is pressed while it is on its way', () => {
    const { press, sent } = atAPage();
    press('send', ask);
    press('send', pass);
    expect(sent()).toEqual(['ask_for_turn']);
  });

  it('is not reached by a trembling second tap, and then is free again', async () => {
    const { press, sent, does } = atAPage();
    press('send', ask);
    await does(ask);
    press('send', pass);
    expect(sent()).toEqual(['ask_for_turn']);
    await vi.advanceTimersByTimeAsync(400);
    press('send', pass);
    expect(sent()).toEqual(['ask_for_turn', 'pass_turn']);
  });
});

describe('a press that may not be dropped', () => {
  it('goes out while another is on its way, and at once after it', async () => {
    const { press, sent, does } = atAPage();
    press('send', ask);
    press('sendAtOnce', pass);
    expect(sent()).toEqual(['ask_for_turn', 'pass_turn']);
    await does(pass);
    press('sendAtOnce', pass);
    expect(sent()).toEqual(['ask_for_turn', 'pass_turn', 'pass_turn']);
  });

  it('keeps no other button waiting', () => {
    const { press, sent } = atAPage();
    press('sendAtOnce', pass);
    press('send', ask);
    expect(sent()).toEqual(['pass_turn', 'ask_for_turn']);
  });

  it('is one press, when a trembling hand makes two of it', () => {
    const { press, sent } = atAPage();
    press('sendAtOnce', pass);
    press('sendAtOnce', pass);
    expect(sent()).toEqual(['pass_turn']);
  });

  it('says why it was refused, and what is done after it takes nothing of that away', async () => {
    const { press, sends, sent, does, refuses } = atAPage();
    press('send', ask);
    press('sendAtOnce', pass);
    sent();
    await refuses(pass);
    expect(sends().refused?.code).toBe('not_allowed');
    await does(ask);
    expect(sends().refused?.code).toBe('not_allowed');
  });
});
