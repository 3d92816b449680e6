import { describe, expect, it } from 'vitest';
import { FakeServer } from './testing/fake-server';
import { World } from './testing/fake-world';
import { hide, join, show } from './testing/join';

/** A small random-number machine, so that a run that fails can be run again. */
function dice(seed: number) {
  let state = seed * 7919 + 17;
  return (sides: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % sides;
  };
}

/** An afternoon with everything that phones do. Answers what was written and what arrived. */
function afternoon(seed: number) {
  const roll = dice(seed);
  const world = new World();
  const server = new FakeServer(world);
  server.obeys = true;
  const link = { up: roll(300), down: roll(300), ahead: roll(7_200_000) - 3_600_000 };
  let joined = join(server, link);
  const written: string[] = [];

  const happenings = [
    () => {
      const text = `thought ${written.length}`;
      written.push(text);
      joined.store.send({ kind: 'add_park', body: { text } });
    },
    () => server.dropAll(),
    () => {
      joined.phone.socket.isDead = true;
    },
    () => server.sayUnheard(),
    () => server.park(),
    () => {
      server.isUp = !server.isUp;
      if (!server.isUp) server.dropAll(4101);
    },
    () => hide(joined),
    () => show(joined),
    () => joined.phone.sleep(roll(90_000)),
    () => {
      joined.store.close();
      joined = join(server, link, joined.keep);
    },
  ];
  for (let step = 0; step < 40; step += 1) {
    happenings[roll(happenings.length)]!();
    world.advance(roll(8000));
  }
  server.isUp = true;
  show(joined);
  world.advance(120_000);
  return { server, written, store: joined.store };
}

describe('two hundred afternoons of drops, reloads, sleep and silence', () => {
  it('lose nothing, double nothing, and end in the view of the server', () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const { server, written, store } = afternoon(seed);
      const arrived = server.view.park.filter(({ by }) => by === 'bo').map(({ text }) => text);
      expect([...arrived].sort(), `seed ${seed}`).toEqual([...written].sort());
      expect(store.unsettled.value, `seed ${seed}`).toEqual([]);
      expect(store.view.value, `seed ${seed}`).toEqual(server.view);
      expect(store.connection.value, `seed ${seed}`).toEqual({ state: 'live' });
    }
  });
});
