import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isView, knownEvent } from './protocol/read-frame';
import type { EventFrame, View } from './protocol/types.generated';
import { applyEvent } from './session';

interface Replay {
  /** Null: a room screen. */
  viewer: string | null;
  /** Null: nothing yet, before the first event of all. */
  start: View | null;
  events: EventFrame[];
  view: View;
}

const folder = '../protocol/replays';
const names = readdirSync(folder).filter((name) => name.endsWith('.json'));

const nothingYet: View = {
  title: '',
  place_and_time: '',
  time_zone: '',
  hall_expected: 0,
  online_expected: 0,
  keep_days: 90,
  code: '',
  join_key: '',
  status: 'lobby',
  created_at: 0,
  started_at: null,
  closed_at: null,
  gathering: false,
  glossary: [],
  suggested_questions: [],
  calls: [],
  follow_up_key: '',
  published: false,
  invitation: null,
  invitation_key: '',
  invitation_revision: 0,
  themes: [],
  report: { whose_story: '', final_words: '', next_time: '' },
  report_revision: 0,
  settings: {
    clock_shown_to: 'everyone',
    chat: 'open',
    no_name: 'open',
    no_name_window_seconds: 10,
    door: 'open',
    keep_chat: true,
  },
  plan: [],
  step: null,
  finished: {},
  participants: [],
  tables: [],
  clocks: {},
  notes: [],
  park: [],
  chat: [],
  feedback: [],
  reader: null,
  reader_asked: null,
  held: [],
  replies: [],
  private_words: [],
  agreements: [],
  support: [],
  words_uses: [],
  givens: [],
  what_we_heard: '',
  local_contact: { text: '', checked_at: null },
  after: '',
  said: null,
  choices: {},
  groups: {},
  door: [],
};

/** What the server's view is, this page must make of the same events. */
describe('replays of whole meetings', () => {
  it.each(names)('%s ends in the view of the server', (name) => {
    const replay: Replay = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));
    const me = replay.viewer === '' ? null : replay.viewer;
    const start = replay.start ?? nothingYet;
    expect(isView(start)).toBe(true);
    const view = replay.events.reduce((held, event) => {
      const known = knownEvent(event);
      expect(known, `${event.kind} at ${event.offset}`).not.toBeNull();
      return applyEvent(held, known!, me);
    }, start);
    expect(view).toEqual(replay.view);
  });

  it('are looked for where they lie', () => {
    expect(Array.isArray(names)).toBe(true);
  });
});
