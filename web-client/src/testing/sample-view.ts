/** A small session to test with: Ann hosts, Bo and Cy sit at the one table. */
import type { KnownEvent } from '../protocol/messages';
import type {
  EventBodies,
  EventKind,
  Participant,
  Table,
  Turn,
  View,
  ViewClock,
} from '../protocol/types.generated';
import { newTable } from '../session/new-table';

export const at = 1_795_341_600_000;

export function person(id: string, change: Partial<Participant> = {}): Participant {
  return {
    id,
    name: id,
    mug: 0,
    role: 'participant',
    mode: 'take_turns',
    place: 'unsaid',
    drink: 'unsaid',
    ready: false,
    presence: 'in',
    table: 't1',
    cared_by: null,
    ...change,
  };
}

export function turn(who: string, state: Turn['state'] = 'waiting', stepped_over = false): Turn {
  return { who, state, stepped_over, typed: null, offered_again: false };
}

export function table(id: string, change: Partial<Table> = {}): Table {
  return { ...newTable({ id, name: '', place: '' }), ...change };
}

export function clock(change: Partial<ViewClock> = {}): ViewClock {
  return {
    scope: 't1',
    revision: 1,
    state: 'running',
    length_ms: 120_000,
    deadline: at + 120_000,
    left_ms: null,
    time_is_up: false,
    private: false,
    ...change,
  };
}

export const sampleView: View = {
  title: 'What makes a good day?',
  place_and_time: 'Village hall, 2 pm',
  time_zone: 'Europe/London',
  hall_expected: 3,
  online_expected: 1,
  keep_days: 90,
  code: '482915',
  join_key: 'k3Jt9v0cXq2L',
  status: 'live',
  created_at: at - 60_000,
  started_at: at,
  closed_at: null,
  settings: {
    clock_shown_to: 'everyone',
    chat: 'open',
    no_name: 'open',
    no_name_window_seconds: 10,
    door: 'open',
    keep_chat: false,
  },
  plan: (['s1', 's2', 's3'] as const).map((id, nth) => ({
    id,
    kind: (['reflect', 'have_your_say', 'reflect_together'] as const)[nth]!,
    title: '',
    questions: [],
    length_ms: null,
    turn_ms: null,
  })),
  step: 's2',
  finished: { s1: 'done' },
  participants: [person('ann', { role: 'host' }), person('bo'), person('cy')],
  tables: [
    {
      ...table('t1'),
      keeper: 'cy',
      turns: [turn('ann', 'had'), turn('bo', 'having'), turn('cy')],
    },
  ],
  clocks: { t1: clock() },
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
  said: null,
  choices: {},
  groups: {},
  door: [],
};

export function told<Kind extends EventKind>(
  kind: Kind,
  body: EventBodies[Kind],
  stream = 'everyone',
): KnownEvent {
  return { type: 'event', stream, offset: 1, at, kind, version: 1, body } as unknown as KnownEvent;
}
