/** Three tables of two in a block: one minute to think, the turns, and what they heard. */
import type { Step, View } from '../protocol/types.generated';
import { clock, person, sampleView, table, turn } from './sample-view';

const step = (id: string, kind: Step['kind'], change: Partial<Step> = {}): Step => ({
  id,
  kind,
  title: '',
  questions: [],
  length_ms: null,
  turn_ms: null,
  ...change,
});

const eachTable = { pace: 'each_table' } as const;

/** Table 1 thinks, Table 2 takes turns (Di has one), Table 3 has come to the end. Ann only listens. */
export const blockView: View = {
  ...sampleView,
  plan: [
    step('s1', 'welcome'),
    step('s2', 'reflect', eachTable),
    step('s3', 'have_your_say', eachTable),
    step('s4', 'reflect_together', eachTable),
    step('s5', 'still_got_time'),
  ],
  step: 's2',
  finished: { s1: 'done' },
  participants: [
    person('ann', { role: 'host', mode: 'listen' }),
    person('bo'),
    person('cy'),
    person('di', { table: 't2' }),
    person('ed', { table: 't2' }),
    person('fay', { table: 't3' }),
    person('gus', { table: 't3' }),
  ],
  tables: [
    table('t1', { keeper: 'bo' }),
    table('t2', { step: 's3', keeper: 'ed', turns: [turn('di', 'having'), turn('ed')] }),
    table('t3', { step: 's4', turns: [turn('fay', 'had'), turn('gus', 'had')] }),
  ],
  clocks: { t1: clock({ scope: 't1', length_ms: 60_000 }), t2: clock({ scope: 't2' }) },
};
