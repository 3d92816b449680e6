import { expect, it } from 'vitest';
import { aboutMinutes, circleOf, planSeconds, roundOf } from '../plans/plan-length';
import { stepsOf, templates } from '../plans/templates';
import { person, sampleView, table } from '../testing/sample-view';
import { planOptions } from './plan-options';
import { templateWords } from './plan-words';
import { timeNeeded } from './time-needed';
import { turnsExpected } from './turns-expected';

const brew = stepsOf(templates[0], 'Buses', templateWords);
const expecting = { ...sampleView, plan: brew, hall_expected: 22, online_expected: 9 };

it('is what the host was told before they made the session', () => {
  const [usual] = planOptions([]);
  expect(timeNeeded(expecting)).toEqual({
    circle: { people: 31, ...aboutMinutes(usual.roundSeconds(31)) },
    side: { tables: 6, ...aboutMinutes(usual.roundSeconds(6)) },
  });
});

it('follows the tables once they stand: the largest has the longest way', () => {
  const seats = ['bo', 'cy', 'di'].map((who) => person(who, { table: 't2' }));
  const seated = {
    ...expecting,
    hall_expected: 0,
    online_expected: 0,
    participants: [person('ann'), ...seats],
    tables: [table('t1'), table('t2')],
  };
  expect(timeNeeded(seated).side).toEqual({
    tables: 2,
    ...aboutMinutes(planSeconds(roundOf(brew), circleOf(3))),
  });
});

it('offers no tables to a few', () => {
  expect(timeNeeded({ ...expecting, hall_expected: 4, online_expected: 0 }).side).toBeNull();
});

it('counts longer turns, and people who are still to come', () => {
  const choices = { bo: { who: 'bo', length: 'longer' as const, hide_clock: false } };
  const expected = turnsExpected({ ...sampleView, choices });
  expect(expected).toEqual({ people: 4, turns: 5 });
});
