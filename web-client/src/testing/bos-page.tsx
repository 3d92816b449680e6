/** Bo's pages, for tests of what stands on them. */

import { render, type VNode } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { Api } from '../api';
import { RoundPage } from '../pages/round-page';
import { ShownClocks } from '../pages/shown-clock';
import { lastTyped } from '../pages/writing';
import type { CommandFrame, View } from '../protocol/types.generated';
import { type Keep, MemoryKeep } from '../storage';
import type { Store } from '../store';
import { FakeServer } from './fake-server';
import { World } from './fake-world';
import { join } from './join';
import { sampleView, turn } from './sample-view';

type RoundPageNeeds = Parameters<typeof RoundPage>[0];

const page = document.body;
let now = 0;
/** Words that just came can't be pressed at once. */
export const readThem = () => letPass(400);

export const letPass = (ms: number) => {
  now += ms;
};

/** Nobody answers over HTTP. */
const unreachable = new Api(() => Promise.reject(new TypeError('no network')));

/** Each test begins with an empty page, and time that stands still until something is read. */
export function withFreshPages(): void {
  beforeEach(() => {
    now = 10_000;
    vi.spyOn(performance, 'now').mockImplementation(() => now);
  });
  afterEach(() => {
    render(null, page);
    vi.restoreAllMocks();
  });
}

export const withCards: View = {
  ...sampleView,
  settings: { ...sampleView.settings, cards: 'open' },
  tables: [{ ...sampleView.tables[0]!, turns: [turn('cy', 'having'), turn('bo'), turn('ann')] }],
};

/** One page of Bo's, in a session that is seen like this. */
export function bosPage(Page: BosPage, view: View) {
  const server = new FakeServer(new World());
  server.view = view;
  return drawn(Page, server, new MemoryKeep());
}

/** Bo's page in the round. Cy has a turn, and keeps time. */
export function bo(view: View = withCards) {
  lastTyped.at = Number.NEGATIVE_INFINITY;
  return bosPage(RoundPage, view);
}

type BosPage = (needs: RoundPageNeeds) => VNode | null;

interface Opened {
  server: FakeServer;
  store: Store;
  draw: () => void;
  say: (...told: Parameters<FakeServer['say']>) => void;
  frames: () => CommandFrame[];
  sent: () => Pick<CommandFrame, 'kind' | 'body'>[];
  done: () => Promise<void>;
  reload: () => Opened;
}

function drawn(Page: BosPage, server: FakeServer, keep: Keep): Opened {
  const { store } = join(server, {}, keep);
  const device = { session: 's1', participant: 'bo', key: 'k', role: 'participant' };
  const needs = { api: unreachable, device, clocks: new ShownClocks(), panel: '' };
  const draw = () =>
    act(() =>
      render(<Page {...needs} store={store} view={store.view.value!} go={() => {}} />, page),
    );
  draw();
  const say: Opened['say'] = (...told) => {
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
  /** The page is loaded again: what the device keeps is all that is left. */
  const reload = () => {
    render(null, page);
    store.close();
    return drawn(Page, server, keep);
  };
  return { server, store, draw, say, frames, sent, done, reload };
}

export const table = 't1';
export const theirsEnds = ['turn_finished', { table, who: 'cy' }, 'table.t1'] as const;
export const mineBegins = ['turn_started', { table, who: 'bo' }, 'table.t1'] as const;
