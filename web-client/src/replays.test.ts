import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isView, knownEvent } from './protocol/read-frame';
import type { EventFrame, View } from './protocol/types.generated';
import { applyEvent } from './session';

interface Replay {
  /** Null: a room screen. */
  viewer: string | null;
  start: View;
  events: EventFrame[];
  view: View;
}

const folder = '../protocol/replays';
const names = readdirSync(folder).filter((name) => name.endsWith('.json'));

/** What the server's view is, this page must make of the same events. */
describe('replays of whole meetings', () => {
  it.each(names)('%s ends in the view of the server', (name) => {
    const replay: Replay = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));
    const me = replay.viewer === '' ? null : replay.viewer;
    expect(isView(replay.start)).toBe(true);
    const view = replay.events.reduce((held, event) => {
      const known = knownEvent(event);
      expect(known, `${event.kind} at ${event.offset}`).not.toBeNull();
      return applyEvent(held, known!, me);
    }, replay.start);
    expect(view).toEqual(replay.view);
  });

  it('are looked for where they lie', () => {
    expect(Array.isArray(names)).toBe(true);
  });
});
