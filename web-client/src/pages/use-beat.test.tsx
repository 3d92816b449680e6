// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { FakeServer } from '../testing/fake-server';
import { World } from '../testing/fake-world';
import { join } from '../testing/join';
import { NeedsServer } from '../testing/needs-server';
import type { PageNeeds } from './needs';
import { useNeedsTold } from './needs-told';
import { useTellHosts } from './use-tell-hosts';

const page = document.body;
afterEach(() => render(null, page));

const unasked = { device: {} as never, clocks: null as never };

/** A page that uses `look`, and how often it was drawn once it had come to rest. */
async function drawnWith(look: (needs: PageNeeds) => unknown) {
  const world = new World();
  const { store } = join(new FakeServer(world));
  const api = new NeedsServer();
  const view = store.view.value!;
  let drawn = 0;
  const Page = () => {
    drawn += 1;
    look({ ...unasked, store, view, api: api as never, panel: '', go: () => {} });
    return null;
  };
  await act(async () => render(<Page />, page));
  await act(async () => {});
  const before = drawn;
  const passes = async (seconds: number) => {
    for (let second = 0; second < seconds; second += 1) await act(async () => world.advance(1_000));
  };
  return { api, passes, drawn: () => drawn - before };
}

it('a desk asks what people need each half minute, and is drawn no oftener', async () => {
  const { api, passes, drawn } = await drawnWith((needs) => useNeedsTold(needs, true));
  await passes(60);
  expect(api.asked).toBe(3);
  expect(drawn()).toBeLessThan(8);
});

it('words for the hosts try again each ten seconds, and their page is drawn no oftener', async () => {
  const { passes, drawn } = await drawnWith((needs) => useTellHosts({ ...needs, who: 'bo' }));
  await passes(60);
  expect(drawn()).toBeLessThan(8);
});
