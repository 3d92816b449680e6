import { describe, expect, it } from 'vitest';
import type { Caption } from '../protocol/types.generated';
import { FakeServer } from '../testing/fake-server';
import { World } from '../testing/fake-world';
import { join } from '../testing/join';

function line(number: number): Caption {
  const text = `Line ${number}.`;
  return { number, language: 'en-GB', text, source: 'captioner', table: null };
}

function meeting() {
  const world = new World();
  const server = new FakeServer(world);
  const { store } = join(server);
  const shown = () => store.captions.value.map(({ number }) => number);
  return { world, server, store, shown };
}

describe('captions on a device', () => {
  it('come to be shown or to be kept, and stand in one order', () => {
    const { server, shown } = meeting();
    server.toAll({ type: 'caption', caption: line(2) });
    server.say('caption_added', { caption: line(3) });
    server.toAll({ type: 'caption', caption: line(1) });
    server.toAll({ type: 'caption', caption: line(3) });
    expect(shown()).toEqual([1, 2, 3]);
  });

  it('that were kept while the line was gone are there after it, with the time they had', () => {
    const { world, server, store, shown } = meeting();
    server.toAll({ type: 'caption', caption: line(1) });
    server.isUp = false;
    server.dropAll();
    const { at } = server.say('caption_added', { caption: line(2) });
    world.advance(60_000);
    server.isUp = true;
    store.wake();
    world.advance(1000);
    expect(server.deltasSent).toBe(1);
    expect(shown()).toEqual([1, 2]);
    expect(store.captions.value[1]?.at).toBe(at);
  });

  it('go with the words of a history that was changed', () => {
    const { world, server, store, shown } = meeting();
    server.say('caption_added', { caption: line(1) });
    server.epoch = 'another';
    server.dropAll();
    store.wake();
    world.advance(5000);
    expect(shown()).toEqual([]);
  });
});
