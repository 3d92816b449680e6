import { describe, expect, it } from 'vitest';
import type { NoNameNoteFrame } from '../protocol/types.generated';
import { FakeServer } from '../testing/fake-server';
import { World } from '../testing/fake-world';
import { hide, join, show } from '../testing/join';

const windowMs = 10_000;
const note = { box: 'chat' as const, text: 'I find it hard to say this out loud.' };

function meeting() {
  const world = new World();
  const server = new FakeServer(world);
  return { world, server, joined: join(server) };
}

interface Sent {
  at: number;
  bytes: number;
  frame: NoNameNoteFrame;
}

/** What went over the line in that many windows, with its time: all that a watcher has. */
function watch(world: World, server: FakeServer, windows: number): Sent[] {
  const sent: Sent[] = [];
  let seen = server.texts.length;
  for (let ms = 0; ms < windows * windowMs; ms += 50) {
    world.advance(50);
    for (; seen < server.texts.length; seen += 1) {
      const text = server.texts[seen] ?? '';
      if (!text.includes('no_name_note')) continue;
      const bytes = new TextEncoder().encode(text).length;
      sent.push({ at: world.now, bytes, frame: JSON.parse(text) });
    }
  }
  return sent;
}

const windowOf = ({ at }: Sent) => Math.floor(at / windowMs);

const waiting = { no_name_window_seconds: 10 };

function goAtOnce(server: FakeServer): void {
  server.say('settings_changed', {
    settings: { ...server.view.settings, no_name_window_seconds: 0 },
  });
}

function released(server: FakeServer, note_key: string): void {
  const answer = { outcome: 'released', code: null, reply: null, padding: '' };
  server.toAll({ type: 'no_name_answer', note_key, ...answer });
}

describe('keeping notes company', () => {
  it('sends one frame in each window, of the size that a note has', () => {
    const { world, server } = meeting();
    const sent = watch(world, server, 12);
    expect(sent.length).toBeGreaterThanOrEqual(11);
    expect(new Set(sent.map(windowOf)).size).toBe(sent.length);
    expect(new Set(sent.map(({ bytes }) => bytes))).toEqual(new Set([2048]));
    expect(new Set(sent.map(({ frame }) => frame.note_key)).size).toBe(sent.length);
    expect(sent.every(({ frame }) => frame.text === '')).toBe(true);
  });

  it('sends at the same moments with a note as without', () => {
    const [quiet, writing] = [meeting(), meeting()];
    const without = watch(quiet.world, quiet.server, 6);
    writing.joined.store.sendNoName(note);
    const withNote = watch(writing.world, writing.server, 6);
    expect(withNote.map(({ at, bytes }) => [at, bytes])).toEqual(
      without.map(({ at, bytes }) => [at, bytes]),
    );
    expect(withNote[0]?.frame.text).toBe(note.text);
  });

  it('sends nothing more for a second note: it waits for the next window', () => {
    const { world, server, joined } = meeting();
    joined.store.sendNoName(note);
    joined.store.sendNoName({ box: 'chat', text: 'And another.' });
    const sent = watch(world, server, 4);
    expect(new Set(sent.map(windowOf)).size).toBe(sent.length);
  });

  it('sends nothing from a page that nobody looks at, and keeps the note', () => {
    const { world, server, joined } = meeting();
    hide(joined);
    joined.store.sendNoName(note);
    expect(watch(world, server, 4)).toEqual([]);
    show(joined);
    const sent = watch(world, server, 2);
    expect(sent.map(({ frame }) => frame.text)).toContain(note.text);
  });

  it('sends when a page is looked at again at a moment that no note written meanwhile moves', () => {
    const sentBy = ({ world, server, joined }: ReturnType<typeof meeting>, writes: boolean) => {
      hide(joined);
      if (writes) joined.store.sendNoName(note);
      world.advance(24_000);
      show(joined);
      return watch(world, server, 6);
    };
    const without = sentBy(meeting(), false);
    const withNote = sentBy(meeting(), true);
    expect(withNote.map(({ at, bytes }) => [at, bytes])).toEqual(
      without.map(({ at, bytes }) => [at, bytes]),
    );
    expect(withNote[0]?.frame.text).toBe(note.text);
  });

  it('sends once in a window also when a timer comes late, and not when it comes', () => {
    const { world, server, joined } = meeting();
    for (let time = 0; time < 10; time += 1) {
      hide(joined);
      world.advance(13_700);
      // The timer runs before anything tells the page that it is looked at.
      joined.phone.visible = true;
      joined.phone.wakesEveryMs = 0;
      const sent = watch(world, server, 9);
      expect(new Set(sent.map(windowOf)).size).toBe(sent.length);
      expect(sent.filter(({ at }) => at % windowMs > 0.8 * windowMs)).toEqual([]);
    }
  });

  it('sends nothing more in a window that it had sent in, however often the line was lost', () => {
    const { world, server, joined } = meeting();
    joined.store.sendNoName(note);
    const sent: Sent[] = [];
    for (let time = 0; time < 60; time += 1) {
      server.dropAll();
      joined.store.wake();
      sent.push(...watch(world, server, 0.17));
    }
    expect(sent.length).toBeGreaterThan(5);
    expect(new Set(sent.map(windowOf)).size).toBe(sent.length);
  });

  it('sends no second frame when a shorter window begins', () => {
    const { world, server } = meeting();
    const change = (no_name_window_seconds: number) =>
      server.say('settings_changed', {
        settings: { ...server.view.settings, no_name_window_seconds },
      });
    const sent: Sent[] = [];
    for (let time = 0; time < 10; time += 1) {
      change(60);
      const known = sent.length;
      while (sent.length === known) sent.push(...watch(world, server, 0.01));
      change(10);
      sent.push(...watch(world, server, 2));
    }
    expect(new Set(sent.map(windowOf)).size).toBe(sent.length);
  });

  it('asks with the key of an earlier note whether somebody wrote back', () => {
    const { world, server, joined } = meeting();
    const { kept } = joined.store.sendNoName(note);
    world.advance(windowMs);
    const answer = { type: 'no_name_answer', note_key: kept.id, code: null, padding: '' };
    server.toAll({ ...answer, outcome: 'released', reply: null });
    const [asking] = watch(world, server, 1);
    expect(asking?.frame).toMatchObject({ note_key: kept.id, text: '' });
    server.toAll({ ...answer, outcome: 'released', reply: 'Thank you for telling us.' });
    server.toAll({ ...answer, outcome: 'released', reply: 'Thank you for telling us.' });
    expect(joined.store.ownNotes.value).toEqual([
      {
        key: kept.id,
        ...note,
        replies: ['Thank you for telling us.'],
        isNews: true,
      },
    ]);
  });

  it('goes on when notes go out at once: what was written before leaves one by one, by chance', () => {
    const afterwards = (notes: number) => {
      const { world, server, joined } = meeting();
      for (let nth = 0; nth < notes; nth += 1)
        joined.store.sendNoName({ box: 'chat', text: `Note ${nth}` });
      const before = server.texts.length;
      goAtOnce(server);
      const sent = watch(world, server, 3);
      for (const { frame } of sent) if (frame.text !== '') released(server, frame.note_key);
      expect(server.texts.slice(0, before).join()).not.toContain('Note');
      return { sent, rest: watch(world, server, 3), joined };
    };
    const [none, one] = [afterwards(0), afterwards(1)];
    expect(one.sent[0]?.frame.text).toBe('Note 0');
    const seen = (sent: Sent[]) => sent.map(({ at, bytes }) => [at, bytes]);
    expect(seen(one.sent)).toEqual(seen(none.sent));
    expect(seen(one.rest)).toEqual(seen(none.rest));
    expect(none.sent.length).toBeGreaterThanOrEqual(2);
    expect(one.rest.map(({ frame }) => frame.note_key)).toContain(
      one.joined.store.ownNotes.value[0]?.key,
    );
  });

  it('lets nothing go at once from a page that nobody looks at', () => {
    const { world, server, joined } = meeting();
    joined.store.sendNoName(note);
    hide(joined);
    goAtOnce(server);
    server.dropAll();
    expect(watch(world, server, 6)).toEqual([]);
    expect(server.hellos.length).toBeGreaterThan(1);
    show(joined);
    const shown = world.now;
    const [first] = watch(world, server, 2);
    expect(first?.frame.text).toBe(note.text);
    expect(first?.at).toBeGreaterThan(shown + 500);
  });

  it('sends a note at once that is written then, and keeps company beside it', () => {
    const { world, server, joined } = meeting();
    goAtOnce(server);
    const { kept } = joined.store.sendNoName(note);
    expect(server.texts.slice(-1)[0]).toContain(note.text);
    released(server, kept.id);
    const sent = watch(world, server, 3);
    expect(sent.map(({ frame }) => frame.text).join('')).toBe('');
    expect(sent.length).toBeGreaterThanOrEqual(2);
  });

  it('keeps a note back that had not left when notes began to wait again', () => {
    const { world, server, joined } = meeting();
    goAtOnce(server);
    server.isUp = false;
    server.dropAll();
    joined.store.sendNoName(note);
    server.isUp = true;
    server.view = { ...server.view, settings: { ...server.view.settings, ...waiting } };
    server.epoch = 'other';
    joined.store.wake();
    world.advance(1);
    expect(joined.store.connection.value.state).toBe('live');
    expect(server.texts.filter((text) => text.includes(note.text))).toEqual([]);
    expect(watch(world, server, 2)[0]?.frame.text).toBe(note.text);
  });

  it('stops where notes without a name are off', () => {
    const { world, server } = meeting();
    const settings = { ...server.view.settings, no_name: 'off' as const };
    server.say('settings_changed', { settings });
    world.advance(1);
    expect(watch(world, server, 3)).toEqual([]);
  });
});
