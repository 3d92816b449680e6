import { describe, expect, it } from 'vitest';

import type { Step } from '../protocol/types.generated';
import { person, sampleView, turn } from '../testing/sample-view';
import { namesOf, nextTurn, peopleHere, peopleIn, stepAfter } from './seen';

const view = {
  ...sampleView,
  participants: [
    person('ann', { role: 'host', mode: 'listen' }),
    person('bo', { name: 'Bo', place: 'hall' }),
    person('cy', { name: 'Cy', place: 'online' }),
    person('di', { name: 'Di' }),
  ],
};

describe('what comes after the open step', () => {
  const step = (id: string, kind: Step['kind']): Step => ({
    id,
    kind,
    title: '',
    questions: [],
    length_ms: null,
    turn_ms: null,
  });
  const plan = [step('s3', 'have_your_say'), step('b1', 'break'), step('s4', 'reflect_together')];

  it('is the round, for as long as people wait after a break', () => {
    const tables = [{ ...view.tables[0]!, turns: [turn('bo')] }];
    const finished = { s3: 'done' as const };
    expect(stepAfter({ ...view, plan, tables, finished, step: 'b1' })?.id).toBe('s3');
  });

  const eachTable = (one: Step): Step => ({ ...one, pace: 'each_table' });
  const block = [
    eachTable(step('s2', 'reflect')),
    eachTable(step('s3', 'have_your_say')),
    step('b1', 'break'),
    step('s4', 'reflect_together'),
  ];
  const left = { s2: 'done' as const, s3: 'gathered' as const };
  const tableAt = (at: string | null) => [{ ...view.tables[0]!, turns: [], step: at }];

  it('is what follows the block, and nothing in it', () => {
    const open = { ...view, plan: block, finished: {} };
    expect(stepAfter({ ...open, step: 's2' })?.id).toBe('b1');
    expect(stepAfter({ ...open, step: 's2', finished: { b1: 'done' } })?.id).toBe('s4');
  });

  it('is the block again after a break, where a table was not through with it', () => {
    const rest = { ...view, plan: block, finished: left, step: 'b1' };
    expect(stepAfter({ ...rest, tables: tableAt('s2') })?.id).toBe('s2');
    expect(stepAfter({ ...rest, tables: tableAt(null) })?.id).toBe('s2');
    expect(stepAfter({ ...rest, tables: tableAt('s3') })?.id).toBe('s4');
    const waits = [{ ...tableAt('s3')[0]!, turns: [turn('bo')] }];
    expect(stepAfter({ ...rest, tables: waits })?.id).toBe('s2');
  });

  it('is no block that all had left before the break', () => {
    const finished = { ...left, s4: 'done' as const };
    const plan = [...block, step('b2', 'break'), step('s5', 'feedback')];
    expect(stepAfter({ ...view, plan, finished, tables: tableAt('s2'), step: 'b2' })?.id).toBe(
      's5',
    );
  });

  it('is no break that was had already', () => {
    const finished = { b1: 'done' as const };
    expect(stepAfter({ ...view, plan, step: 's3', finished: {} })?.id).toBe('b1');
    expect(stepAfter({ ...view, plan, step: 's3', finished })?.id).toBe('s4');
  });
});

describe('what a host sees', () => {
  it('says neither "room" nor "online" of somebody who did not', () => {
    const places = peopleIn(view, new Set(['di'])).map(({ place }) => place);
    expect(places).toEqual([null, 'room', 'online', null]);
  });

  it('counts somebody without a device, who is here with whoever cares, and no tablet', () => {
    const tablet = person('tablet', { mode: 'shared_device' });
    const edna = person('edna', { cared_by: 'tablet' });
    const seated = { ...view, participants: [tablet, edna] };
    const away = peopleIn(seated, new Set());
    expect(away.map(({ id }) => id)).toEqual(['edna']);
    expect(peopleIn(seated, new Set(['tablet']))[0]!.state).not.toBe(away[0]!.state);
    expect(peopleHere(seated, new Set(['tablet']))).toBe(1);
    expect(peopleHere(seated, new Set())).toBe(0);
  });

  it('names somebody without a device next, stepped over or not, while whoever cares is here', () => {
    const edna = person('edna', { cared_by: 'tablet' });
    const seated = { ...view, participants: [edna] };
    const table = { ...view.tables[0]!, turns: [turn('edna', 'waiting', true), turn('bo')] };
    expect(nextTurn(seated, table, new Set(['tablet']))?.who).toBe('edna');
    expect(nextTurn(seated, table, new Set(['bo']))?.who).toBe('bo');
  });

  it('names those who wait, however many they are', () => {
    expect(namesOf(view, ['bo'])).toMatchObject({ first: 'Bo', count: 1 });
    expect(namesOf(view, ['bo', 'cy', 'di'])).toEqual({
      first: 'Bo',
      second: 'Cy',
      count: 3,
      others: 1,
    });
  });
});
