import { describe, expect, it } from 'vitest';
import { FakeServer } from './testing/fake-server';
import { World } from './testing/fake-world';
import { hide, join, show } from './testing/join';

function meeting() {
  const world = new World();
  return { world, server: new FakeServer(world) };
}

/** What the others do meanwhile. */
function goOn(server: FakeServer): void {
  server.say('turn_finished', { table: 't1', who: 'cy' }, 'table.t1');
  server.say('step_opened', { step: 's3' });
  server.say('chat_posted', { id: 'c1', text: 'Hello', by: 'cy' });
  server.say('chat_posted', { id: 'c2', text: 'Mine', by: 'bo' });
  server.park();
}

const missedThen = {
  steps: ['s3'],
  turns: ['cy'],
  notes: [],
  chat: ['c1'],
  park: [expect.stringMatching(/^k/)],
};

describe('coming back', () => {
  it('tells what was missed after 20 s without a line', () => {
    const { world, server } = meeting();
    const { store } = join(server);
    server.isUp = false;
    server.dropAll();
    goOn(server);
    world.advance(60_000);
    server.isUp = true;
    store.wake();
    world.advance(1000);
    expect(store.missed.value).toMatchObject(missedThen);
    expect(Math.round(store.missed.value!.awayMs / 1000)).toBe(60);
    store.dismissMissed();
    expect(store.missed.value).toBeNull();
  });

  it('says nothing after a blink', () => {
    const { world, server } = meeting();
    const { store } = join(server);
    server.dropAll();
    goOn(server);
    world.advance(2000);
    expect(store.missed.value).toBeNull();
  });

  it('tells it after a while behind another app, whether the line held or not', () => {
    for (const dies of [false, true]) {
      const { world, server } = meeting();
      const joined = join(server);
      world.advance(2000);
      hide(joined);
      joined.phone.socket.isDead = dies;
      goOn(server);
      world.advance(120_000);
      expect(joined.store.missed.value).toBeNull();
      show(joined);
      world.advance(10_000);
      expect(joined.store.missed.value).toMatchObject(missedThen);
    }
  });

  it('tells it after a reload, from ids alone', () => {
    const { world, server } = meeting();
    const first = join(server);
    server.say('chat_posted', { id: 'c0', text: 'A secret', by: 'cy' });
    first.store.rest();
    expect(
      first.keep
        .keys('')
        .map((key) => first.keep.read(key))
        .join(),
    ).not.toContain('secret');
    first.store.close();
    goOn(server);
    const second = join(server, {}, first.keep);
    world.advance(100);
    expect(second.store.missed.value).toMatchObject(missedThen);
  });

  it('tells it again after one more reload, until it was read or left', () => {
    const { world, server } = meeting();
    const first = join(server);
    first.store.rest();
    first.store.close();
    goOn(server);
    const second = join(server, {}, first.keep);
    world.advance(100);
    second.store.rest();
    second.store.close();
    server.say('chat_posted', { id: 'c3', text: 'And this', by: 'cy' });
    const third = join(server, {}, first.keep);
    world.advance(100);
    expect(third.store.missed.value).toMatchObject({ ...missedThen, chat: ['c1', 'c3'] });
    third.store.dismissMissed();
    third.store.rest();
    third.store.close();
    const fourth = join(server, {}, first.keep);
    world.advance(100);
    expect(fourth.store.missed.value).toMatchObject({ turns: [], chat: [] });
  });

  it('lets nothing in while somebody reads it', () => {
    const { world, server } = meeting();
    const joined = join(server);
    hide(joined);
    goOn(server);
    world.advance(60_000);
    show(joined);
    world.advance(1000);
    const { missed } = joined.store;
    expect(missed.value).toMatchObject(missedThen);
    server.say('chat_posted', { id: 'c3', text: 'And this', by: 'cy' });
    world.advance(300_000);
    expect(missed.value).toMatchObject(missedThen);
  });

  it('tells nothing of another epoch', () => {
    const { world, server } = meeting();
    const { store, keep } = join(server);
    server.isUp = false;
    server.dropAll();
    world.advance(60_000);
    server.isUp = true;
    server.epoch = 'another';
    store.wake();
    world.advance(1000);
    expect(store.missed.value).toBeNull();
    expect(keep.keys('cuppa.seen')).toEqual([]);
  });
});

describe('the store', () => {
  it('shows who is here, as it changes', () => {
    const { server } = meeting();
    const { store } = join(server);
    server.toAll({ type: 'presence', here: { cy: true, ann: false } });
    expect([...store.here.value]).toEqual(['bo', 'cy']);
  });

  it('shows levels until the turn that they belong to is over', () => {
    const { server } = meeting();
    const { store } = join(server);
    server.toAll({ type: 'ephemeral', kind: 'clock_level', body: { scope: 't1', quarters: 3 } });
    server.park();
    expect(store.levels.value).toEqual({ t1: 3 });
    server.say('turn_finished', { table: 't1', who: 'bo' }, 'table.t1');
    expect(store.levels.value).toEqual({});
    server.toAll({ type: 'ephemeral', kind: 'clock_level', body: { scope: 't1', quarters: 4 } });
    server.say('turn_started', { table: 't1', who: 'cy' }, 'table.t1');
    expect(store.levels.value).toEqual({ t1: 4 });
    const settings = server.view.settings;
    server.say('settings_changed', { settings: { ...settings, clock_shown_to: 'picture' } });
    expect(store.levels.value).toEqual({ t1: 4 });
    server.say('settings_changed', { settings: { ...settings, clock_shown_to: 'person' } });
    expect(store.levels.value).toEqual({});
  });

  it('knows somebody at the door, and lets them in with a snapshot', () => {
    const { server } = meeting();
    const { store } = join(server);
    const view = server.view;
    const knock = { who: 'bo', name: 'Bo', place: 'unsaid', mode: 'take_turns' };
    const outside = { ...view, participants: [], tables: [], door: [knock] };
    const frame = {
      type: 'snapshot',
      streams: ['participant.bo'],
      offsets: { 'participant.bo': 1 },
    };
    server.toAll({ ...frame, view: outside });
    expect(store.atTheDoor.value).toBe(true);
    expect(store.card.value).toBeUndefined();
    server.toAll({ ...frame, offsets: server.heads(), view });
    expect(store.atTheDoor.value).toBe(false);
    expect(store.card.value?.id).toBe('bo');
  });

  it('says that the page is old when it hears what it cannot read', () => {
    const { server } = meeting();
    const { store } = join(server);
    server.toAll({ type: 'from_the_future' });
    expect(store.outdated.value).toBe(true);
    expect(store.connection.value.state).toBe('live');
  });

  it('keeps drafts by person and box', () => {
    const { server } = meeting();
    const first = join(server);
    first.store.drafts.write('chat', 'Half a thought');
    const second = join(server, {}, first.keep);
    expect(second.store.drafts.read('chat')).toBe('Half a thought');
    expect(second.store.drafts.read('note')).toBe('');
    second.store.drafts.write('chat', '');
    expect(first.store.drafts.read('chat')).toBe('');
  });

  it('goes on after "opened elsewhere" when a person asks for it', () => {
    const { world, server } = meeting();
    const { store } = join(server);
    server.dropAll(4007);
    expect(store.line.value).toBe('stopped');
    store.open();
    world.advance(1);
    expect(store.connection.value.state).toBe('live');
  });
});
