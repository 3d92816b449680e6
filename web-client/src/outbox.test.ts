import { describe, expect, it } from 'vitest';
import type { Command } from './protocol/messages';
import type { CommandFrame, NoNameNoteFrame } from './protocol/types.generated';
import { FakeServer } from './testing/fake-server';
import { World } from './testing/fake-world';
import { join } from './testing/join';

const park: Command = { kind: 'add_park', body: { text: 'Expenses took eight weeks' } };
const note = { box: 'chat' as const, text: 'The form asks too much. Mae’n ormod: ŵ, “quoted”.' };

function meeting() {
  const world = new World();
  const server = new FakeServer(world);
  return { world, server };
}

function commandsOf(server: FakeServer): CommandFrame[] {
  return server.frames.filter((frame) => frame.type === 'command');
}

function notesOf(server: FakeServer): NoNameNoteFrame[] {
  return server.frames.filter((frame) => frame.type === 'no_name_note');
}

function acknowledge(server: FakeServer, id: string): void {
  server.toAll({ type: 'acknowledgement', id, offsets: {} });
}

function refuse(server: FakeServer, id: string, code: string, try_again: boolean): void {
  server.toAll({ type: 'refusal', id, code, sentence: 'No.', try_again, people: ['cy'] });
}

describe('what somebody sends', () => {
  it('is kept before it goes out, and gone from the keep when it is done', async () => {
    const { server } = meeting();
    const { store, keep } = join(server);
    const sending = store.send(park);
    expect(sending.kept.id).toMatch(/^[\w-]{22}$/);
    expect(keep.keys('cuppa.outbox.')).toHaveLength(1);
    expect(commandsOf(server)).toEqual([{ type: 'command', id: sending.kept.id, ...park }]);
    expect(sending.state.value).toEqual({ state: 'sending' });
    acknowledge(server, sending.kept.id);
    expect(await sending.settled).toEqual({ state: 'done' });
    expect(keep.keys('cuppa.outbox.')).toEqual([]);
    expect(store.unsettled.value).toEqual([]);
  });

  it('says what was seen, when asked to', () => {
    const { server } = meeting();
    join(server).store.send({ kind: 'add_time', if: 7, body: { scope: 't1', seconds: 60 } });
    expect(commandsOf(server)[0]).toMatchObject({ if: 7 });
  });

  it('is sent again with the same id after each loss, until it is answered', () => {
    const { world, server } = meeting();
    const { store } = join(server);
    const { kept } = store.send(park);
    server.dropAll();
    world.advance(2000);
    server.dropAll();
    world.advance(5000);
    expect(commandsOf(server).map(({ id }) => id)).toEqual([kept.id, kept.id, kept.id]);
    acknowledge(server, kept.id);
    server.dropAll();
    world.advance(20_000);
    expect(commandsOf(server)).toHaveLength(3);
  });

  it('is sent by the next page when the browser was killed', () => {
    const { world, server } = meeting();
    const first = join(server);
    server.isUp = false;
    server.dropAll();
    const one = first.store.send(park).kept.id;
    world.advance(5);
    const other = first.store.send({ kind: 'post_chat', body: { text: 'Hm' } }).kept.id;
    first.store.close();
    server.isUp = true;
    const second = join(server, {}, first.keep);
    world.advance(1000);
    expect(second.store.unsettled.value.map(({ kept }) => kept.id)).toEqual([one, other]);
    expect(commandsOf(server).map(({ id }) => id)).toEqual([one, other]);
  });

  it('is "not confirmed yet" after 10 s, and still done in the end', async () => {
    const { world, server } = meeting();
    const { store } = join(server);
    const sending = store.send(park);
    world.advance(9900);
    expect(sending.state.value.state).toBe('sending');
    world.advance(200);
    expect(sending.state.value.state).toBe('not_confirmed');
    acknowledge(server, sending.kept.id);
    expect(await sending.settled).toEqual({ state: 'done' });
  });

  it('is told why not, and refused words stay until they are dismissed', async () => {
    const { server } = meeting();
    const { store, keep } = join(server);
    const sending = store.send(park);
    refuse(server, sending.kept.id, 'read_only', false);
    const settled = await sending.settled;
    expect(settled).toMatchObject({ refused: { code: 'read_only', people: ['cy'] } });
    expect(store.refused.value).toEqual([sending]);
    expect(keep.keys('cuppa.outbox.')).toHaveLength(1);
    store.dismissRefused(sending);
    expect(keep.keys('cuppa.outbox.')).toEqual([]);
    const pressed = store.send({ kind: 'pass_turn', body: { table: 't1' } });
    refuse(server, pressed.kept.id, 'not_waiting', false);
    expect(store.refused.value).toEqual([]);
    expect(keep.keys('cuppa.outbox.')).toEqual([]);
  });

  it('is tried again by itself where the server says so, five times', async () => {
    const { world, server } = meeting();
    const { store } = join(server);
    const sending = store.send(park);
    for (let time = 0; time < 5; time += 1) {
      refuse(server, sending.kept.id, 'not_saved', true);
      world.advance(11_000);
    }
    expect(commandsOf(server)).toHaveLength(6);
    refuse(server, sending.kept.id, 'not_saved', true);
    expect(await sending.settled).toMatchObject({
      state: 'refused',
      refused: { code: 'not_saved' },
    });
  });

  it('goes out in step when much has piled up', () => {
    const { world, server } = meeting();
    const { store } = join(server);
    server.isUp = false;
    server.dropAll();
    for (let nth = 0; nth < 20; nth += 1)
      store.send({ kind: 'add_park', body: { text: `${nth}` } });
    server.isUp = true;
    store.wake();
    world.advance(1001);
    expect(commandsOf(server).length).toBeLessThanOrEqual(6);
    world.advance(10_000);
    expect(commandsOf(server).map(({ body }) => (body as { text: string }).text)).toEqual(
      Array.from({ length: 20 }, (_, nth) => `${nth}`),
    );
  });

  it('belongs to its moment: more time is not given a minute late, words are kept', async () => {
    const { world, server } = meeting();
    const { store } = join(server);
    server.isUp = false;
    server.dropAll();
    const time = store.send({ kind: 'add_time', body: { scope: 't1', seconds: 60 } });
    store.send(park);
    world.advance(120_000);
    server.isUp = true;
    store.wake();
    world.advance(1000);
    expect(commandsOf(server).map(({ kind }) => kind)).toEqual(['add_park']);
    expect(await time.settled).toMatchObject({ refused: { code: 'too_late' } });
  });

  it('is done when another tab of the same person got the answer', async () => {
    const { server } = meeting();
    const { store, keep } = join(server);
    const sending = store.send(park);
    store.removedElsewhere(keep.keys('cuppa.outbox.')[0]!);
    expect(await sending.settled).toEqual({ state: 'done' });
  });
});

const windowMs = 10_000;

function answerTo(note_key: string, outcome: string, code: string | null = null) {
  return { type: 'no_name_answer', note_key, outcome, code, reply: null, padding: '' };
}

describe('a note without a name', () => {
  it('always has the same size, whatever is in it', () => {
    const { world, server } = meeting();
    const { store } = join(server);
    for (const text of ['x', note.text, '🫖'.repeat(300), 'line\n'.repeat(200)]) {
      const { kept } = store.sendNoName({ box: 'chat', text });
      world.advance(windowMs);
      server.toAll(answerTo(kept.id, 'released'));
    }
    const sizes = server.texts.filter((text) => text.includes('no_name_note'));
    expect(sizes.map((text) => new TextEncoder().encode(text).length)).toEqual([
      2048, 2048, 2048, 2048,
    ]);
    expect(notesOf(server)[1]).toMatchObject(note);
  });

  it('says nothing of who wrote it', () => {
    const { world, server } = meeting();
    join(server).store.sendNoName(note);
    world.advance(windowMs);
    expect(Object.keys(notesOf(server)[0]!).sort()).toEqual([
      'box',
      'note_key',
      'padding',
      'text',
      'type',
      'use',
    ]);
  });

  it('is kept and sent in each window until its own key comes back', async () => {
    const { world, server } = meeting();
    const { store, keep } = join(server);
    const sending = store.sendNoName(note);
    const note_key = sending.kept.id;
    world.advance(windowMs);
    server.dropAll();
    world.advance(windowMs);
    expect(new Set(notesOf(server).map((one) => one.note_key))).toEqual(new Set([note_key]));
    expect(notesOf(server).length).toBeGreaterThan(1);
    server.toAll(answerTo(note_key, 'waiting'));
    server.toAll(answerTo('somebody-else-s-note-key', 'released'));
    expect(keep.keys('cuppa.outbox.')).toHaveLength(1);
    world.advance(69_000);
    expect(sending.state.value.state).toBe('sending');
    world.advance(1_000);
    expect(sending.state.value.state).toBe('not_confirmed');
    server.toAll(answerTo(note_key, 'released'));
    expect(await sending.settled).toEqual({ state: 'done' });
    expect(keep.keys('cuppa.outbox.')).toEqual([]);
  });

  it('is counted and sent as the server will hold it, however it was typed', () => {
    const { world, server } = meeting();
    const text = 'ŵ'.repeat(700);
    const sending = join(server).store.sendNoName({ box: 'chat', text: text.normalize('NFD') });
    expect(sending.state.value.state).toBe('sending');
    world.advance(windowMs);
    expect(notesOf(server)[0]?.text).toBe(text);
  });

  it('in which nothing can be seen is never sent, kept or shown again', async () => {
    const { world, server } = meeting();
    const { store, keep } = join(server);
    for (const text of ['\u200b', ' \u2060\n\ufeff\u00a0', '']) {
      const sending = store.sendNoName({ box: 'chat', text });
      expect(await sending.settled).toMatchObject({ state: 'refused' });
    }
    expect(store.refused.value).toEqual([]);
    expect(keep.keys('cuppa.outbox.')).toEqual([]);
    world.advance(windowMs);
    expect(notesOf(server)).toHaveLength(1);
  });

  it('for the closed box has no key that is kept: nobody finds it again', () => {
    const { server } = meeting();
    const { store, keep } = join(server);
    for (const box of ['feedback', 'chat'] as const) {
      const { kept } = store.sendNoName({ box, text: 'The stairs.' });
      server.toAll(answerTo(kept.id, 'released'));
    }
    expect(store.ownNotes.value.map(({ box }) => box)).toEqual(['chat']);
    expect(keep.keys('cuppa.note.')).toHaveLength(1);
  });

  it('that does not fit is refused at once and never sent', async () => {
    const { server } = meeting();
    const sending = join(server).store.sendNoName({ box: 'chat', text: 'ŵ'.repeat(751) });
    expect(await sending.settled).toMatchObject({ refused: { code: 'bad_field' } });
    expect(notesOf(server)).toEqual([]);
  });

  it('waits and goes again when there were too many', () => {
    const { world, server } = meeting();
    const { store } = join(server);
    const { kept } = store.sendNoName(note);
    world.advance(windowMs);
    server.toAll(answerTo(kept.id, 'refused', 'too_many'));
    world.advance(windowMs);
    expect(notesOf(server).map((one) => one.note_key)).toEqual([kept.id, kept.id]);
  });
});
