import type { View } from '../protocol/types.generated';
import { openBlock } from './block';
import { broughtAlong } from './last-time';
import { withoutKey } from './lists';
import { sessionScope } from './look-ups';
import { newTable } from './new-table';
import type { Effects } from './told';

type SessionKinds =
  | 'session_created'
  | 'session_started'
  | 'session_closed'
  | 'session_reopened'
  | 'session_renamed'
  | 'code_rotated'
  | 'settings_changed'
  | 'plan_changed'
  | 'step_finished'
  | 'step_opened'
  | 'gathering_called'
  | 'gathering_stopped'
  | 'host_said'
  | 'record_published'
  | 'record_withdrawn'
  | 'invitation_written'
  | 'local_contact_written';

const oneCircle = newTable({ id: 't1', name: '', place: '' });

function isBreak({ plan }: View, step: string): boolean {
  return plan.some(({ id, kind }) => id === step && kind === 'break');
}

/** A step that is open again is not finished, nor is any other of its block. */
function withoutOpen(view: View): View['finished'] {
  const block = openBlock(view).map(({ id }) => id);
  const open = view.step === null ? block : [...block, view.step];
  return open.reduce(withoutKey, view.finished);
}

export const sessionEffects: Effects<SessionKinds> = {
  session_created: (view, event, { at }) => ({
    ...broughtAlong(view, event.last_time),
    title: event.title,
    place_and_time: event.place_and_time,
    time_zone: event.time_zone,
    hall_expected: event.hall_expected,
    online_expected: event.online_expected,
    code: event.code,
    join_key: event.join_key,
    plan: event.plan,
    settings: event.settings,
    keep_days: event.keep_days,
    created_at: at,
    tables: [oneCircle],
  }),
  local_contact_written: (view, { text }, { at }) => ({
    ...view,
    local_contact: { text, checked_at: text === '' ? null : at },
  }),
  session_started: (view, _, { at }) => ({ ...view, status: 'live', started_at: at }),
  session_closed: (view, _, { at }) => ({
    ...view,
    status: 'closed',
    closed_at: at,
    clocks: {},
    calls: [],
  }),
  session_reopened: (view) => ({
    ...view,
    status: view.started_at === null ? 'lobby' : 'live',
    closed_at: null,
    published: false,
    finished: withoutOpen(view),
  }),
  session_renamed: (view, { title }) => ({ ...view, title }),
  code_rotated: (view, { code, join_key }) => ({ ...view, code, join_key }),
  settings_changed: (view, { settings }) => ({ ...view, settings }),
  plan_changed: (view, { plan }) => ({ ...view, plan }),
  step_finished: (view, { step, how }) => ({
    ...view,
    finished: { ...view.finished, [step]: how },
    clocks: withoutKey(view.clocks, sessionScope),
  }),
  // In a break `ready` says "I'm back": it begins with nobody who said so.
  step_opened: (view, { step }) => ({
    ...view,
    step,
    gathering: false,
    clocks: {},
    finished: withoutOpen({ ...view, step }),
    participants: isBreak(view, step)
      ? view.participants.map((one) => ({ ...one, ready: false }))
      : view.participants,
  }),
  gathering_called: (view) => ({ ...view, gathering: true }),
  gathering_stopped: (view) => ({
    ...view,
    gathering: false,
    clocks: withoutKey(view.clocks, sessionScope),
  }),
  host_said: (view, { id, text }, { at }) => ({ ...view, said: { id, text, at } }),
  record_published: (view) => ({ ...view, published: true }),
  record_withdrawn: (view) => ({ ...view, published: false }),
  invitation_written: (view, { key, invitation }) => ({
    ...view,
    invitation,
    invitation_key: key,
    invitation_revision: view.invitation_revision + 1,
  }),
};
