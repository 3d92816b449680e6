// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { View } from '../protocol/types.generated';
import { FakeServer } from '../testing/fake-server';
import { World } from '../testing/fake-world';
import { join } from '../testing/join';
import { person, sampleView } from '../testing/sample-view';
import { useKeyWordsAhead } from './words-ahead';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A phone in the session; and when it fetched the words, in ms since it came. */
function phone(chance: number, view: View = sampleView, writes = false) {
  vi.spyOn(Math, 'random').mockReturnValue(chance);
  const server = new FakeServer(new World());
  server.view = view;
  const { store } = join(server);
  if (writes) {
    const { id } = store.sendNoName({ box: 'chat', text: 'The rent.' }).kept;
    const answer = { outcome: 'released', code: null, reply: null, padding: '' };
    server.toAll({ type: 'no_name_answer', note_key: id, ...answer });
  }
  const began = Date.now();
  const fetched: number[] = [];
  let works = true;
  const fetchThem = async () => {
    fetched.push(Date.now() - began);
    if (!works) throw new Error('no line');
  };
  const Page = () => {
    useKeyWordsAhead(store, fetchThem as never);
    return null;
  };
  act(() => render(<Page />, document.body));
  const breaks = (broken: boolean) => {
    works = !broken;
  };
  return { server, fetched, breaks };
}

const pass = (ms: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  });

const withNoName = (no_name: View['settings']['no_name']): View => ({
  ...sampleView,
  settings: { ...sampleView.settings, no_name },
});

describe('the list of key words', () => {
  it('comes to every phone once, at a moment that only chance picks, with a note or without', async () => {
    for (const writes of [false, true]) {
      for (const chance of [0.25, 0.75]) {
        const { fetched } = phone(chance, sampleView, writes);
        await pass(200_000);
        expect(fetched.map((ms) => Math.round(ms / 1000))).toEqual([chance * 60]);
        render(null, document.body);
      }
    }
  });

  it('comes to a tablet that several share as to any other, and after the end', async () => {
    const others = sampleView.participants.filter(({ id }) => id !== 'bo');
    const shared = {
      ...sampleView,
      participants: [...others, person('bo', { mode: 'shared_device' })],
    };
    for (const view of [shared, { ...sampleView, status: 'closed' as const }]) {
      const { fetched } = phone(0.5, view);
      await pass(60_000);
      expect(fetched).toHaveLength(1);
      render(null, document.body);
    }
  });

  it('comes to nobody where notes with no name are off, and to all when they are on', async () => {
    const { server, fetched } = phone(0.5, withNoName('off'));
    await pass(200_000);
    expect(fetched).toEqual([]);
    act(() => void server.say('settings_changed', { settings: withNoName('open').settings }));
    await pass(60_000);
    expect(fetched).toHaveLength(1);
  });

  it('waits until somebody looks, and then for chance once more', async () => {
    const state = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    const { fetched } = phone(0.5);
    await pass(200_000);
    expect(fetched).toEqual([]);
    state.mockReturnValue('visible');
    await pass(60_000);
    expect(fetched).toHaveLength(1);
  });

  it('is fetched again where it did not come', async () => {
    const { fetched, breaks } = phone(0.5);
    breaks(true);
    await pass(31_000);
    breaks(false);
    await pass(200_000);
    expect(fetched).toHaveLength(2);
  });
});
