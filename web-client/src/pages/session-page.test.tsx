// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { MemoryKeep, UntilSharedKeep } from '../storage';
import { seatWordsOn } from '../store/seat-words';
import { FakeServer } from '../testing/fake-server';
import { World } from '../testing/fake-world';
import { join } from '../testing/join';
import { person } from '../testing/sample-view';
import { SessionPage } from './session-page';
import './round-page';
import './tablet-page';

const page = document.body;
const device = { session: 's1', participant: 'bo', key: 'k', role: 'participant' };
const here = vi.hoisted(() => ({ keep: null as unknown, store: null as unknown }));
vi.mock('../open-store', async (original) => ({
  ...(await original<object>()),
  deviceKeep: () => here.keep,
  openStore: async () => ({ store: here.store, close: () => {} }),
}));
afterEach(() => render(null, page));

const wordsCame = vi.hoisted(() => vi.fn());
vi.mock('../note-key/key-words', () => {
  wordsCame();
  return {};
});

/** Bo's device, whose page is mounted at the welcome. */
async function atHome() {
  const disk = new MemoryKeep();
  const keep = new UntilSharedKeep(disk);
  const server = new FakeServer(new World());
  server.view = { ...server.view, status: 'lobby', step: null };
  const { store } = join(server, {}, keep);
  Object.assign(here, { keep, store });
  const needs = { device, api: null as never, place: 'round' as const, panel: '', go: () => {} };
  const mount = () => act(() => render(<SessionPage {...needs} />, page));
  const becomes = (mode: 'shared_device' | 'take_turns') =>
    act(() => void server.say('participant_changed', { participant: person('bo', { mode }) }));
  const comesTo = (words: string) =>
    vi.waitFor(() => expect(page.textContent).toContain(words), { timeout: 4_000 });
  await mount();
  return { server, store, disk, mount, becomes, comesTo };
}

it("keeps words on the device again once it is one person's after all", async () => {
  const { store, disk, becomes, comesTo } = await atHome();
  await comesTo('Grab a brew');
  store.drafts.write('private', 'My words');
  await becomes('shared_device');
  await comesTo('Who has the tablet?');
  expect(disk.keys('cuppa.draft.')).toEqual([]);
  await becomes('take_turns');
  await comesTo('Grab a brew');
  expect(disk.keys('cuppa.draft.').map((key) => disk.read(key))).toEqual(['My words']);
});

it("has a seat's words until then, and nothing of them after", async () => {
  const { server, store, disk, mount, becomes, comesTo } = await atHome();
  await becomes('shared_device');
  await comesTo('Who has the tablet?');
  const words = seatWordsOn(device);
  words.drafts.write('private', 'A word of Jean');
  const park = { kind: 'add_park', body: { text: 'The ramp', who: 'jean' } } as const;
  const { id } = words.sentBy('jean', store.send(park)).kept;
  const no = { code: 'not_now', sentence: '', try_again: false, people: [] };
  server.toAll({ type: 'refusal', id, ...no });
  render(null, page);
  await mount();
  await comesTo('Who has the tablet?');
  expect(seatWordsOn(device)).toBe(words);
  expect(store.refused.value).toHaveLength(1);
  await becomes('take_turns');
  await comesTo('Grab a brew');
  expect(seatWordsOn(device).drafts.keys('')).toEqual([]);
  expect(store.refused.value).toEqual([]);
  expect(disk.keys('cuppa.outbox.')).toEqual([]);
});

it('fetches the list of key words, note or none: then nobody who asks for theirs is seen to', async () => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
  const { comesTo } = await atHome();
  await comesTo('Grab a brew');
  await vi.waitFor(() => expect(wordsCame).toHaveBeenCalledTimes(1), { timeout: 4_000 });
});
