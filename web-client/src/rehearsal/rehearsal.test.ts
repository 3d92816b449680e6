import { describe, expect, it } from 'vitest';
import type { CommandFrame, JoinSessionRequest } from '../protocol/types.generated';
import { MemoryKeep } from '../storage';
import { FakeServer } from '../testing/fake-server';
import { World } from '../testing/fake-world';
import { person } from '../testing/sample-view';
import { BroughtIn } from './brought-in';
import { Rehearsal } from './rehearsal';

/** The server takes in as many as `seats`; each is Bo to it, as it knows nobody else. */
function rehearsing(seats = 8) {
  const world = new World();
  const server = new FakeServer(world);
  const lobby = { status: 'lobby', step: null, finished: {} } as const;
  server.view = { ...server.view, ...lobby, participants: [person('ann'), person('bo')] };
  const asked: JoinSessionRequest[] = [];
  const api = {
    join: async (request: JoinSessionRequest) => {
      asked.push(request);
      if (asked.length > seats)
        return { ok: false, problem: { code: 'session_full', sentence: '', try_again: false } };
      return { ok: true, value: { session: 's1', participant: 'bo', role: 'participant' } };
    },
  } as never;
  const broughtIn = new BroughtIn(new MemoryKeep(), 's1');
  const rehearsal = new Rehearsal({
    api,
    outside: server.phone(),
    joinKey: 'k3Jt',
    broughtIn,
    nameOf: (name) => `Pretend ${name}`,
    words: { notes: [], lines: [] },
  });
  const sent = () =>
    server.frames.filter((frame): frame is CommandFrame => frame.type === 'command');
  return { world, server, rehearsal, broughtIn, asked, sent };
}

describe('a rehearsal', () => {
  it('brings people in by the link, each with a key of their own and a name that says so', async () => {
    const { rehearsal, broughtIn, asked, world, server } = rehearsing();
    expect(await rehearsal.begin(3)).toBeNull();
    world.advance(1);
    expect(asked.map(({ name, key }) => [name, key])).toEqual([
      ['Pretend Ada', 'k3Jt'],
      ['Pretend Ben', 'k3Jt'],
      ['Pretend Cleo', 'k3Jt'],
    ]);
    expect(new Set(asked.map(({ token }) => token)).size).toBe(3);
    expect(server.listeners).toBe(3);
    expect(broughtIn.all()).toHaveLength(3);
  });

  it('lets them say that they are ready, by commands like everybody', async () => {
    const { rehearsal, world, sent } = rehearsing();
    await rehearsal.begin(1);
    world.advance(5_000);
    expect(sent().map(({ kind }) => kind)).toEqual(['change_me']);
  });

  it('says why no more come in, and keeps those who are', async () => {
    const { rehearsal, broughtIn } = rehearsing(2);
    expect((await rehearsal.begin(5))!.code).toBe('session_full');
    expect(broughtIn.all()).toHaveLength(2);
  });

  it('goes quiet at the end', async () => {
    const { rehearsal, world, server, sent } = rehearsing();
    await rehearsal.begin(2);
    rehearsal.end();
    world.advance(60_000);
    expect(sent()).toEqual([]);
    expect(server.listeners).toBe(0);
  });
});
