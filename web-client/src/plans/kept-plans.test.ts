import { describe, expect, it } from 'vitest';
import { MemoryKeep } from '../storage';
import { forgetPlan, keepPlan, keptPlans } from './kept-plans';
import { newStep } from './plan-parts';

const steps = [newStep('s1', 'welcome')];
const titles = (keep: MemoryKeep) => keptPlans(keep).map(({ title }) => title);

describe('plans on this device', () => {
  it('are listed by name, and come back as they were', () => {
    const keep = new MemoryKeep();
    keepPlan(keep, { title: 'Tea', steps });
    keepPlan(keep, { title: 'Cake', steps });
    expect(keptPlans(keep)).toEqual([
      { id: '2', title: 'Cake', steps },
      { id: '1', title: 'Tea', steps },
    ]);
  });

  it('can be taken off, and brought back', () => {
    const keep = new MemoryKeep();
    const { id } = keepPlan(keep, { title: 'Tea', steps });
    const gone = forgetPlan(keep, id);
    expect(titles(keep)).toEqual([]);
    gone.undo();
    expect(titles(keep)).toEqual(['Tea']);
  });

  it('of the same name take the place of one another, until that is undone', () => {
    const keep = new MemoryKeep();
    keepPlan(keep, { title: 'Tea', steps });
    const again = keepPlan(keep, { title: 'Tea', steps: [...steps, newStep('s2', 'close')] });
    expect(keptPlans(keep).map((plan) => plan.steps.length)).toEqual([2]);
    again.undo();
    expect(keptPlans(keep).map((plan) => plan.steps.length)).toEqual([1]);
  });

  it('that nobody can read are left alone', () => {
    const keep = new MemoryKeep();
    keep.write('cuppa.plan.1', '{');
    keepPlan(keep, { title: 'Tea', steps });
    expect(titles(keep)).toEqual(['Tea']);
    expect(keep.read('cuppa.plan.1')).toBe('{');
  });
});
