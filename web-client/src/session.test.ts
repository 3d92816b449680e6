import { describe, expect, it } from 'vitest';
import type { EventBodies, EventKind, View } from './protocol/types.generated';
import { applyEvent } from './session';
import { deviceOf } from './session/look-ups';
import { at, clock, person, sampleView, table, told, turn } from './testing/sample-view';

const start: View = sampleView;

function applied<Kind extends EventKind>(
  view: View,
  kind: Kind,
  body: EventBodies[Kind],
  { stream = 'everyone', me = 'bo' as string | null } = {},
): View {
  return applyEvent(view, told(kind, body, stream), me);
}

function order(view: View): string[] {
  return view.tables[0]!.turns.map(({ who, state }) => `${who} ${state}`);
}

const bo = { table: 't1', who: 'bo' };
const cy = { table: 't1', who: 'cy' };

describe('the session', () => {
  it('leaves the view that it is given as it was', () => {
    const before = JSON.stringify(start);
    applied(start, 'turn_finished', bo);
    applied(start, 'step_finished', { step: 's2', how: 'done' });
    expect(JSON.stringify(start)).toBe(before);
  });

  it('starts, closes without clocks, and opens again where it was', () => {
    const lobby = { ...start, status: 'lobby' as const, started_at: null };
    expect(applied(lobby, 'session_started', {})).toMatchObject({ status: 'live', started_at: at });
    const done = applied(start, 'step_finished', { step: 's2', how: 'done' });
    const closed = applied(done, 'session_closed', { because: 'host' });
    expect(closed).toMatchObject({ status: 'closed', closed_at: at, clocks: {} });
    const again = applied(closed, 'session_reopened', {});
    expect(again).toMatchObject({ status: 'live', closed_at: null, finished: { s1: 'done' } });
    expect(again.finished).not.toHaveProperty('s2');
    expect(applied({ ...closed, started_at: null }, 'session_reopened', {}).status).toBe('lobby');
  });

  it('ends the clock of a step, and of no turn, with the step', () => {
    const both = { ...start, clocks: { t1: clock(), session: clock({ scope: 'session' }) } };
    const done = applied(both, 'step_finished', { step: 's2', how: 'skipped' });
    expect(Object.keys(done.clocks)).toEqual(['t1']);
    expect(done.finished).toEqual({ s1: 'done', s2: 'skipped' });
    expect(applied(done, 'step_opened', { step: 's1' })).toMatchObject({
      step: 's1',
      finished: { s2: 'skipped' },
    });
  });

  it('begins a break with nobody back yet, and no other step', () => {
    const rest = { ...start.plan[0]!, id: 'rest', kind: 'break' as const };
    const ready = {
      ...start,
      plan: [...start.plan, rest],
      participants: [person('ann'), person('bo', { ready: true })],
    };
    const isReady = (step: string) =>
      applied(ready, 'step_opened', { step }).participants.map((one) => one.ready);
    expect(isReady('s3')).toEqual([false, true]);
    expect(isReady('rest')).toEqual([false, false]);
  });

  it('begins with one circle', () => {
    const { title, place_and_time, time_zone, hall_expected, online_expected, keep_days } = start;
    const body = { title, place_and_time, time_zone, hall_expected, online_expected, keep_days };
    const { plan, settings } = start;
    const more = { code: '1', join_key: 'k', plan, settings, last_time: null };
    const created = applied({ ...start, tables: [] }, 'session_created', { ...body, ...more });
    expect(created.tables).toEqual([table('t1')]);
    expect(created.created_at).toBe(at);
  });

  it('shows the line of the host with its time', () => {
    expect(applied(start, 'host_said', { id: 'h1', text: 'Tea is ready' }).said).toEqual({
      id: 'h1',
      text: 'Tea is ready',
      at,
    });
  });
});

describe('turns', () => {
  it('take their clock with them when they end', () => {
    for (const kind of [
      'turn_finished',
      'turn_passed',
      'turn_postponed',
      'turn_set_aside',
    ] as const)
      expect(applied(start, kind, bo).clocks).toEqual({});
    expect(applied(start, 'turn_left', { ...bo, had: true }).clocks).toEqual({});
  });

  it('leave the clock alone when somebody who waits passes or goes', () => {
    expect(applied(start, 'turn_passed', cy).clocks).toEqual(start.clocks);
    expect(applied(start, 'turn_left', { ...cy, had: false }).clocks).toEqual(start.clocks);
  });

  it('end as had, passed, or waiting in the same place', () => {
    expect(order(applied(start, 'turn_finished', bo))[1]).toBe('bo had');
    expect(order(applied(start, 'turn_passed', bo))[1]).toBe('bo passed');
    expect(order(applied(start, 'turn_set_aside', bo))[1]).toBe('bo waiting');
  });

  it('go to the end when somebody asks to be come back to', () => {
    const over = applied(start, 'turn_stepped_over', bo);
    const later = applied(over, 'turn_postponed', bo);
    expect(order(later)).toEqual(['ann had', 'cy waiting', 'bo waiting']);
    expect(later.tables[0]!.turns[2]!.stepped_over).toBe(false);
  });

  it('were had if most of one was, when somebody leaves, else the place is kept', () => {
    expect(order(applied(start, 'turn_left', { ...bo, had: true }))[1]).toBe('bo had');
    const gone = applied(start, 'turn_left', { ...cy, had: false });
    expect(order(gone)[2]).toBe('cy gone');
    const left = applied(gone, 'participant_left', { who: 'cy' });
    const back = applied(left, 'participant_returned', { who: 'cy' });
    expect(order(back)[2]).toBe('cy waiting');
    expect(back.participants[2]!.presence).toBe('in');
  });

  it('are joined at the end, by newcomers and by those who ask again', () => {
    const end = { table: 't1', before: null };
    const asked = applied(start, 'turn_joined', { ...end, who: 'ann', state: 'waiting' });
    expect(order(asked)).toEqual(['bo having', 'cy waiting', 'ann waiting']);
    const late = applied(start, 'turn_joined', { ...end, who: 'dee', state: 'passed' });
    expect(late.tables[0]!.turns[3]).toEqual(turn('dee', 'passed'));
  });

  it('are joined before somebody who comes again', () => {
    const late = { table: 't1', who: 'dee', state: 'waiting', before: 'cy' } as const;
    expect(order(applied(start, 'turn_joined', late))).toEqual([
      'ann had',
      'bo having',
      'dee waiting',
      'cy waiting',
    ]);
  });

  it('are offered again to all who are named, and stay so when they ask', () => {
    const passed = applied(applied(start, 'turn_passed', bo), 'turn_passed', cy);
    const people = ['bo', 'cy'];
    const offered = applied(passed, 'turns_offered_again', { table: 't1', people });
    expect(offered.tables[0]!.turns.map((one) => one.offered_again)).toEqual([false, true, true]);
    const back = { ...bo, state: 'waiting', before: null } as const;
    expect(applied(offered, 'turn_joined', back).tables[0]!.turns[2]).toEqual({
      ...turn('bo'),
      offered_again: true,
    });
  });

  it('are reordered among those who wait only', () => {
    const turns = [turn('ann'), turn('bo', 'having'), turn('cy'), turn('dee', 'had'), turn('eve')];
    const view = { ...start, tables: [{ ...start.tables[0]!, turns }] };
    const body = { table: 't1', order: ['eve', 'ann', 'cy'] };
    expect(order(applied(view, 'turns_reordered', body))).toEqual([
      'eve waiting',
      'bo having',
      'ann waiting',
      'dee had',
      'cy waiting',
    ]);
  });

  it('start with nobody stepped over any more', () => {
    const over = applied(start, 'turn_stepped_over', cy);
    expect(over.tables[0]!.turns[2]).toEqual(turn('cy', 'waiting', true));
    expect(applied(over, 'turn_started', cy).tables[0]!.turns[2]).toEqual(turn('cy', 'having'));
  });

  it('at a table or of a person that nobody knows change nothing', () => {
    expect(applied(start, 'turn_finished', { table: 't9', who: 'bo' })).toEqual(start);
    expect(applied(start, 'turn_finished', { table: 't1', who: 'nobody' })).toEqual(start);
  });
});

describe('tables', () => {
  const window = { id: 't2', name: 'Window', place: '' };
  const two = applied(start, 'table_added', { table: window });

  it('are put out, changed and put away', () => {
    expect(two.tables[1]).toEqual(table(window.id, window));
    const moved = applied(two, 'table_changed', { table: { ...window, place: 'Zoom room 3' } });
    expect(moved.tables[1]).toMatchObject({ name: 'Window', place: 'Zoom room 3' });
    expect(moved.tables[0]).toEqual(start.tables[0]);
    expect(applied(moved, 'table_removed', { table: 't2' })).toEqual(start);
  });

  it('are where people sit', () => {
    const moved = applied(two, 'people_moved', { moves: [{ who: 'cy', table: 't2' }] });
    expect(moved.participants.map(({ table }) => table)).toEqual(['t1', 't1', 't2']);
    expect(moved.tables).toEqual(two.tables);
  });

  it('keep the place of whoever comes back to them, and of nobody who moved on', () => {
    const gone = applied(two, 'turn_left', { ...cy, had: false });
    const back = applied(gone, 'participant_returned', { who: 'cy' });
    expect(order(back)).toContain('cy waiting');
    const moved = applied(gone, 'people_moved', { moves: [{ who: 'cy', table: 't2' }] });
    expect(order(applied(moved, 'participant_returned', { who: 'cy' }))).toContain('cy gone');
  });

  it('hear whom somebody comes with until they take it back', () => {
    const heard = applied(start, 'group_told', { who: 'bo', group: 'Library' });
    expect(heard.groups).toEqual({ bo: 'Library' });
    expect(applied(heard, 'group_told', { who: 'bo', group: '' }).groups).toEqual({});
  });
});

describe('the timer', () => {
  it('is asked, then changed, and the question is gone', () => {
    const asked = applied(start, 'keeper_asked', bo);
    expect(asked.tables[0]).toMatchObject({ keeper: 'cy', keeper_asked: 'bo' });
    const changed = applied(asked, 'keeper_changed', { table: 't1', who: null });
    expect(changed.tables[0]).toMatchObject({ keeper: null, keeper_asked: null });
  });

  it('keeps a clock that is not shared, and loses it with the job', () => {
    const heard = applied(
      start,
      'clock_changed',
      { clock: bare() },
      { stream: 'participant.cy', me: 'cy' },
    );
    expect(heard.clocks.t1!.private).toBe(true);
    const given = { table: 't1', who: 'ann' };
    expect(applied(heard, 'keeper_changed', given, { me: 'cy' }).clocks).toEqual({});
    expect(applied(heard, 'keeper_changed', given, { me: 'ann' }).clocks).toHaveProperty('t1');
    expect(applied(heard, 'keeper_changed', given, { me: 'bo' }).clocks).toHaveProperty('t1');
    expect(
      applied(heard, 'keeper_changed', { table: 't1', who: null }, { me: null }).clocks,
    ).toEqual({});
  });

  it('of a shared clock stays a shared clock', () => {
    const heard = applied(
      start,
      'clock_changed',
      { clock: bare() },
      { stream: 'table.t1', me: 'dee' },
    );
    expect(heard.clocks.t1!.private).toBe(false);
    expect(
      applied(heard, 'keeper_changed', { table: 't1', who: null }, { me: 'dee' }).clocks,
    ).toHaveProperty('t1');
  });

  it('reaching zero is marked on the clock that is there', () => {
    const body = { scope: 't1', revision: 1, late: false };
    expect(applied(start, 'time_is_up', body).clocks.t1!.time_is_up).toBe(true);
    expect(applied(start, 'time_is_up', { ...body, scope: 't2' })).toEqual(start);
    expect(applied(start, 'clock_hidden', { scope: 't1' }).clocks).toEqual({});
  });

  function bare() {
    const { private: _, ...rest } = clock();
    return rest;
  }
});

describe('people', () => {
  it('come in once, change whole, and knock once', () => {
    const joined = applied(start, 'participant_joined', { participant: person('dee') });
    const again = applied(joined, 'participant_joined', { participant: person('dee', { mug: 7 }) });
    expect(again.participants).toHaveLength(4);
    expect(again.participants[3]!.mug).toBe(7);
    const unknown = applied(start, 'participant_changed', { participant: person('zed') });
    expect(unknown).toEqual(start);
    const knock = {
      knock: { who: 'dee', name: 'Dee', place: 'online', mode: 'take_turns' } as const,
    };
    const knocked = applied(applied(start, 'knocked', knock), 'knocked', knock);
    expect(knocked.door).toHaveLength(1);
    expect(applied(knocked, 'knock_answered', { who: 'dee', let_in: false }).door).toEqual([]);
  });

  it('choose how they like their turn', () => {
    const choice = { who: 'bo', length: 'no_clock' as const, hide_clock: true };
    expect(applied(start, 'turn_length_chosen', { choice }).choices).toEqual({ bo: choice });
  });

  it('are removed, and stay on the list as removed', () => {
    expect(applied(start, 'participant_removed', { who: 'cy' }).participants[2]!.presence).toBe(
      'removed',
    );
  });
});

describe('somebody without a device', () => {
  const seated = applied(start, 'participant_joined', {
    participant: person('edna', { cared_by: 'bo' }),
  });
  const private_ = { ...seated, clocks: { t1: clock({ private: true }) } };
  const having = (view: View) => {
    const turns = [turn('ann', 'had'), turn('edna', 'having'), turn('cy')];
    return { ...view, tables: [{ ...view.tables[0]!, turns }] };
  };

  it('has their clock seen by whoever cares for them', () => {
    const view = having(private_);
    const event = told('turn_stepped_over', cy, 'table.t1');
    expect(applyEvent(view, event, 'bo').clocks).toHaveProperty('t1');
    expect(applyEvent(view, event, 'dee').clocks).toEqual({});
  });

  it('takes it along when somebody else cares', () => {
    const edna = person('edna', { cared_by: 'dee' });
    const view = applied(
      having(private_),
      'participant_changed',
      { participant: edna },
      { me: 'bo' },
    );
    expect(view.participants[3]!.cared_by).toBe('dee');
    expect(view.clocks).toEqual({});
  });

  it('is here while the device is that acts for them', () => {
    expect(deviceOf(seated, 'edna')).toBe('bo');
    expect(deviceOf(seated, 'cy')).toBe('cy');
  });
});
