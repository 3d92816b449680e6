import { describe, expect, it } from 'vitest';
import type { Step } from '../protocol/types.generated';
import { sampleView } from '../testing/sample-view';
import {
  problemIn,
  readyStep,
  stepsBegun,
  stepsToCome,
  withAdded,
  withChanged,
  withFreshIds,
  withMoved,
  withRemoved,
} from './edit-plan';
import { freeIds, newStep } from './plan-parts';

const steps: Step[] = [newStep('s1', 'welcome'), newStep('s2', 'reflect'), newStep('s3', 'close')];
const idsOf = (plan: readonly Step[]) => plan.map(({ id }) => id).join(' ');

describe('what can still be changed', () => {
  it('is what has not begun', () => {
    expect(idsOf(stepsBegun(sampleView))).toBe('s1 s2');
    expect(idsOf(stepsToCome(sampleView))).toBe('s3');
  });

  it('is everything before the start', () => {
    const lobby = { ...sampleView, step: null, finished: {} };
    expect(idsOf(stepsToCome(lobby))).toBe('s1 s2 s3');
  });

  it('is no step of a block that some tables are in', () => {
    const plan = sampleView.plan.map((step) => ({ ...step, pace: 'each_table' as const }));
    expect(stepsToCome({ ...sampleView, plan })).toEqual([]);
  });
});

describe('a plan while it is changed', () => {
  it('gets a new part before the goodbye, with an id that nothing has', () => {
    const { steps: more, id } = withAdded(steps, 'break', ['s4']);
    expect(idsOf(more)).toBe('s1 s2 s5 s3');
    expect(id).toBe('s5');
  });

  it('gets a goodbye at the very end', () => {
    expect(idsOf(withAdded(steps, 'close', []).steps)).toBe('s1 s2 s3 s4');
  });

  it('loses a part, and moves one up or down, never off the end', () => {
    expect(idsOf(withRemoved(steps, 's2'))).toBe('s1 s3');
    expect(idsOf(withMoved(steps, 's2', -1))).toBe('s2 s1 s3');
    expect(idsOf(withMoved(steps, 's2', 1))).toBe('s1 s3 s2');
    expect(idsOf(withMoved(steps, 's1', -1))).toBe('s1 s2 s3');
    expect(idsOf(withMoved(steps, 's3', 1))).toBe('s1 s2 s3');
    expect(idsOf(withMoved(steps, 'gone', 1))).toBe('s1 s2 s3');
  });

  it('keeps what it is not asked to change', () => {
    const paced: Step = { ...steps[1]!, pace: 'each_table' };
    expect(withChanged([paced], 's2', { title: 'Think' })).toEqual([{ ...paced, title: 'Think' }]);
    expect(readyStep(paced).pace).toBe('each_table');
  });

  it('takes other steps in with ids of their own', () => {
    expect(idsOf(withFreshIds(steps, ['s1', 's3']))).toBe('s2 s4 s5');
    expect(freeIds(0, [])).toEqual([]);
  });
});

describe('a plan that is saved', () => {
  it('has no blanks, no empty question and no empty words', () => {
    const step = { ...steps[1]!, title: ' Think ', questions: ['', ' Why? '], words: '', link: '' };
    expect(readyStep(step)).toEqual({ ...steps[1], title: 'Think', questions: ['Why?'] });
  });

  it('has words and a link only where they are shown', () => {
    const words = { words: ' Hush ', link: ' https://example.org ' };
    expect(readyStep({ ...newStep('s1', 'scene'), ...words })).toMatchObject({
      words: 'Hush',
      link: 'https://example.org',
    });
    expect(readyStep({ ...newStep('s1', 'reflect'), ...words })).not.toHaveProperty('words');
  });

  it('is told what stands in its way', () => {
    const many = Array.from({ length: 38 }, (_, nth) => newStep(`s${nth}`, 'break'));
    expect(problemIn(steps, 0)).toBeNull();
    expect(problemIn([], 2)).toBeNull();
    expect(problemIn([], 0)).toEqual({ code: 'none' });
    expect(problemIn(many, 2)).toBeNull();
    expect(problemIn(many, 3)).toEqual({ code: 'too_many' });
    const linked = { ...newStep('s9', 'scene'), link: 'example.org' };
    expect(problemIn([...steps, linked], 0)).toEqual({ code: 'link', id: 's9' });
    expect(problemIn([{ ...linked, kind: 'break' }], 0)).toBeNull();
  });
});
