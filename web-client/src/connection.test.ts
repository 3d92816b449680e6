import { describe, expect, it } from 'vitest';
import { FakeServer } from './testing/fake-server';
import { World } from './testing/fake-world';
import { join } from './testing/join';

function meeting() {
  const world = new World();
  return { world, server: new FakeServer(world) };
}

describe('coming in', () => {
  it('says hello with key and tab, and holds the view once it is live', () => {
    const { server } = meeting();
    const { store } = join(server);
    expect(server.hellos[0]).toMatchObject({ version: 1, tab: 'tab1', key: 'k'.repeat(43) });
    expect(server.hellos[0]).not.toHaveProperty('resume');
    expect(store.connection.value).toEqual({ state: 'live' });
    expect(store.view.value).toEqual(server.view);
    expect([...store.here.value]).toEqual(['ann', 'bo']);
    expect(store.role.value).toBe('participant');
  });

  it('resumes where it was, also at offset 0', () => {
    const { world, server } = meeting();
    const { store } = join(server);
    server.dropAll();
    world.advance(2000);
    expect(server.hellos[1]!.resume).toEqual({
      epoch: server.epoch,
      offsets: { everyone: 0, 'table.t1': 0, 'participant.bo': 0 },
    });
    expect(server.deltasSent).toBe(1);
    expect(store.connection.value).toEqual({ state: 'live' });
  });

  it('resumes a hundred times in a row with no gap and nothing twice', () => {
    const { world, server } = meeting();
    const { store } = join(server);
    for (let time = 0; time < 100; time += 1) {
      server.park();
      server.dropAll();
      server.park();
      world.advance(45_000);
      server.park();
    }
    expect(store.view.value!.park.map(({ id }) => id)).toEqual(
      Array.from({ length: 300 }, (_, nth) => `k${nth + 1}`),
    );
    expect(server.snapshotsSent).toBe(1);
    expect(server.deltasSent).toBe(100);
    expect(server.listeners).toBe(1);
  });

  it('drops every cursor when the epoch changes', () => {
    const { world, server } = meeting();
    const { store } = join(server);
    server.park();
    server.epoch = 'another';
    server.log.length = 0;
    server.view = { ...server.view, park: [] };
    server.dropAll();
    world.advance(2000);
    expect(server.snapshotsSent).toBe(2);
    expect(store.view.value).toEqual(server.view);
    server.dropAll();
    world.advance(2000);
    expect(server.hellos[2]!.resume).toEqual({ epoch: 'another', offsets: server.heads() });
  });
});

describe('while it is live', () => {
  it('asks for everything when an event is missing, once, and ends equal to the server', () => {
    const { world, server } = meeting();
    const { store } = join(server);
    server.sayUnheard();
    server.park();
    server.park();
    expect(server.frames.filter(({ type }) => type === 'resync')).toHaveLength(1);
    expect(store.view.value).toEqual(server.view);
    world.advance(30_000);
    expect(server.snapshotsSent).toBe(2);
  });

  it('asks for everything when heads stay ahead for two seconds', () => {
    const { world, server } = meeting();
    const { store } = join(server);
    server.sayUnheard();
    server.beat();
    world.advance(1900);
    expect(server.snapshotsSent).toBe(1);
    world.advance(200);
    expect(server.snapshotsSent).toBe(2);
    expect(store.view.value).toEqual(server.view);
  });

  it('does not doubt heads that it reaches meanwhile', () => {
    const { world, server } = meeting();
    join(server, { down: 50 });
    world.advance(500);
    server.toAll({ type: 'heartbeat', at: world.now, heads: { ...server.heads(), everyone: 1 } });
    server.park();
    world.advance(5000);
    expect(server.snapshotsSent).toBe(1);
  });

  it('moves no cursor for what is not an event', () => {
    const { world, server } = meeting();
    const { store } = join(server);
    server.toAll({ type: 'presence', here: { cy: true, ann: false } });
    server.toAll({ type: 'ephemeral', kind: 'clock_level', body: { scope: 't1', quarters: 3 } });
    server.beat();
    server.dropAll();
    world.advance(2000);
    expect(server.hellos[1]!.resume!.offsets).toEqual(server.heads());
    expect(store.connection.value).toEqual({ state: 'live' });
  });

  it('runs on past events of a kind that it does not know', () => {
    const { server } = meeting();
    const { store } = join(server);
    const strange = { ...server.park(), offset: 2, kind: 'tea_spilt', body: { much: true } };
    server.log.push(strange);
    server.toAll(strange);
    server.park();
    expect(store.outdated.value).toBe(true);
    expect(store.view.value!.park.map(({ id }) => id)).toEqual(['k1', 'k3']);
    expect(server.snapshotsSent).toBe(1);
  });

  it('takes a new snapshot at any time: somebody was given another role', () => {
    const { server } = meeting();
    const { store } = join(server);
    const participants = server.view.participants.map((one) =>
      one.id === 'bo' ? { ...one, role: 'cohost' as const } : one,
    );
    const view = { ...server.view, participants };
    const streams = [...server.streams, 'hosts'];
    const offsets = { ...server.heads(), hosts: 4 };
    server.toAll({ type: 'snapshot', streams, offsets, view });
    server.toAll({ type: 'live', heads: offsets, here: [] });
    expect(store.role.value).toBe('cohost');
  });
});

describe('a line that dies', () => {
  it('silently is replaced after 25 s, and the old socket is closed first', () => {
    const { world, server } = meeting();
    const { store, phone } = join(server);
    world.advance(3000);
    phone.socket.isDead = true;
    world.advance(22_000);
    expect(phone.sockets).toHaveLength(1);
    world.advance(3000);
    expect(phone.sockets).toHaveLength(2);
    expect(phone.sockets[0]!.isClosed).toBe(true);
    expect(store.connection.value).toEqual({ state: 'live' });
  });

  it('is not suspected while the page is hidden, and is tried on return', () => {
    const { world, server } = meeting();
    const { store, phone } = join(server);
    world.advance(3000);
    phone.visible = false;
    phone.socket.isDead = true;
    world.advance(300_000);
    expect(phone.sockets).toHaveLength(1);
    phone.visible = true;
    store.wake();
    world.advance(4900);
    expect(phone.sockets).toHaveLength(1);
    world.advance(200);
    expect(phone.sockets).toHaveLength(2);
    expect(store.view.value).toEqual(server.view);
  });

  it('that answers the question on return is kept', () => {
    const { world, server } = meeting();
    const { store, phone } = join(server);
    world.advance(3000);
    phone.visible = false;
    world.advance(300_000);
    phone.visible = true;
    store.wake();
    world.advance(10_000);
    expect(phone.sockets).toHaveLength(1);
  });

  it('and says so late has no say any more', () => {
    const { world, server } = meeting();
    const { store, phone } = join(server);
    const first = phone.socket;
    first.isDead = true;
    world.advance(30_000);
    first.drops(4011);
    expect(store.connection.value.state).not.toBe('stopped');
    expect(phone.sockets.filter(({ isClosed }) => !isClosed)).toHaveLength(1);
  });

  it('keeps the last view, dimmed', () => {
    const { world, server } = meeting();
    const { store } = join(server);
    server.park();
    server.isUp = false;
    server.dropAll();
    world.advance(120_000);
    expect(store.dimmed.value).toBe(true);
    expect(store.view.value).toEqual(server.view);
    server.isUp = true;
    store.wake();
    world.advance(10);
    expect(store.dimmed.value).toBe(false);
  });

  it('is nobody’s business for 3 s, slow until 20 s, then gone', () => {
    const { world, server } = meeting();
    const { store } = join(server);
    server.isUp = false;
    server.dropAll();
    world.advance(1500);
    expect(store.line.value).toBe('fine');
    world.advance(3500);
    expect(store.line.value).toBe('slow');
    world.advance(17_000);
    expect(store.line.value).toBe('gone');
  });

  it('is tried again at once when somebody looks', () => {
    const { world, server } = meeting();
    const { store, phone } = join(server);
    server.isUp = false;
    server.dropAll();
    world.advance(200_000);
    const tried = phone.sockets.length;
    server.isUp = true;
    store.wake();
    world.advance(1);
    expect(phone.sockets).toHaveLength(tried + 1);
    expect(store.connection.value).toEqual({ state: 'live' });
  });

  it('is given up on when it never becomes live', () => {
    const { world, server } = meeting();
    server.answersHello = false;
    const { phone } = join(server);
    world.advance(19_000);
    expect(phone.sockets).toHaveLength(1);
    world.advance(3000);
    expect(phone.sockets.length).toBeGreaterThan(1);
    expect(phone.sockets[0]!.isClosed).toBe(true);
  });
});

describe('the end of a connection says what to do', () => {
  const ended = (code: number, goodbye?: object) => {
    const { world, server } = meeting();
    const { store, phone } = join(server);
    server.park();
    if (goodbye) server.toAll({ type: 'goodbye', code, reason: 'x', sentence: 'Bye.', ...goodbye });
    server.dropAll(code);
    return { world, server, store, phone };
  };

  it.each([4000, 4001, 4003, 4004, 4007, 4010, 4011, 4012, 4013, 4042])('%d stops', (code) => {
    const { world, store, phone } = ended(code, { after_ms: null });
    world.advance(600_000);
    expect(store.connection.value).toEqual({ state: 'stopped', code, sentence: 'Bye.' });
    expect(phone.sockets).toHaveLength(1);
    store.wake();
    expect(phone.sockets).toHaveLength(1);
  });

  it.each([1001, 1006, 1012, 4101, 4106, 4108, 4177])('%d resumes', (code) => {
    const { world, server } = ended(code);
    world.advance(2000);
    expect(server.hellos[1]!.resume!.offsets).toEqual(server.heads());
  });

  it('4109 waits for half a minute, whoever looks', () => {
    const { world, store, phone } = ended(4109);
    world.advance(29_000);
    store.wake();
    expect(phone.sockets).toHaveLength(1);
    world.advance(17_000);
    expect(phone.sockets).toHaveLength(2);
  });

  it('a goodbye names its own window', () => {
    const { world, phone } = ended(4101, { after_ms: [9000, 9500] });
    world.advance(8900);
    expect(phone.sockets).toHaveLength(1);
    world.advance(700);
    expect(phone.sockets).toHaveLength(2);
  });

  it('4200 starts afresh', () => {
    const { world, server } = ended(4200);
    world.advance(2000);
    expect(server.hellos[1]).not.toHaveProperty('resume');
    expect(server.snapshotsSent).toBe(2);
  });

  it('4005 loads the page again, once', () => {
    const first = ended(4005);
    expect(first.phone.reloads).toBe(1);
    const { world, server } = meeting();
    const again = join(server);
    again.phone.mayReload = false;
    server.dropAll(4005);
    world.advance(600_000);
    expect(again.phone.sockets).toHaveLength(1);
    expect(again.store.connection.value).toMatchObject({ state: 'stopped', code: 4005 });
  });
});
