import { describe, expect, it } from 'vitest';
import { keepNoWords } from '../open-store';
import { MemoryKeep, UntilSharedKeep } from '../storage';
import { FakeServer } from '../testing/fake-server';
import { World } from '../testing/fake-world';
import { join } from '../testing/join';
import { person } from '../testing/sample-view';
import { storeAsSeat } from './as-seat';
import { forgetSeatWords, seatWordsOn } from './seat-words';

const device = { session: 's1', participant: 'bo', key: 'k'.repeat(43), role: 'participant' };
const note = { box: 'chat' as const, text: 'The rent.' };

/** Bo's tablet, which Jean shares; and what is left on it once it is Bo's alone. */
function tablet() {
  const world = new World();
  const server = new FakeServer(world);
  const disk = new MemoryKeep();
  const keep = new UntilSharedKeep(disk);
  const { store } = join(server, {}, keep);
  server.say('participant_joined', { participant: person('jean', { cared_by: 'bo' }) });
  keepNoWords(device, keep);
  const jean = storeAsSeat(store, 'jean', seatWordsOn(device));
  const becomesMine = () => {
    forgetSeatWords(device, store);
    keep.unshare();
  };
  const left = () => disk.keys('').map((key) => disk.read(key));
  return { world, server, store, jean, becomesMine, left };
}

function noteAnswer(note_key: string, outcome: string) {
  return { type: 'no_name_answer', note_key, outcome, code: null, reply: null, padding: '' };
}

describe('a tablet that is one person’s after all', () => {
  it('has no note of anybody who shared it among its own', () => {
    const { world, server, store, jean, becomesMine, left } = tablet();
    const theirs = jean.sendNoName(note).kept.id;
    const own = store.sendNoName({ box: 'chat', text: 'The bus.' }).kept.id;
    for (const key of [theirs, own]) server.toAll(noteAnswer(key, 'released'));
    becomesMine();
    expect(store.ownNotes.value.map(({ key }) => key)).toEqual([own]);
    expect(left().filter((text) => text?.includes('rent'))).toEqual([]);
    world.advance(60_000);
    const asked = server.texts.filter((text) => text.includes('no_name_note'));
    expect(asked.filter((text) => text.includes(own))).not.toEqual([]);
    expect(asked.filter((text) => text.includes(theirs))).toEqual([]);
  });

  it('lets go of what they had sent and what had no answer yet', () => {
    const { world, server, store, jean, becomesMine, left } = tablet();
    jean.sendNoName(note);
    jean.send({ kind: 'add_park', body: { text: 'The ramp' } });
    const refused = jean.sendNoName({ box: 'chat', text: 'The stairs.' }).kept.id;
    server.toAll({ ...noteAnswer(refused, 'refused'), code: 'not_now' });
    const own = store.send({ kind: 'add_park', body: { text: 'The bus' } });
    becomesMine();
    expect(store.unsettled.value).toEqual([own]);
    expect(store.refused.value).toEqual([]);
    expect(left().filter((text) => /rent|ramp|stairs/.test(text ?? ''))).toEqual([]);
    const sent = server.texts.length;
    world.advance(120_000);
    expect(server.texts.slice(sent).filter((text) => /rent|ramp|stairs/.test(text))).toEqual([]);
  });

  it('says to nobody that a note was written for somebody else', () => {
    const { world, server, jean } = tablet();
    jean.sendNoName(note);
    world.advance(10_000);
    const frame = server.texts.find((text) => text.includes('The rent.'))!;
    expect(Object.keys(JSON.parse(frame)).sort()).toEqual([
      'box',
      'note_key',
      'padding',
      'text',
      'type',
      'use',
    ]);
  });
});
