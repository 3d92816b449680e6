import { describe, expect, it } from 'vitest';
import { blockView } from '../testing/block-view';
import { aroundStep, stepAt, stepScope, viewAt } from './block';
import { missedSince, seenIn } from './missed';

const [first, second, third] = blockView.tables;

describe('the step of a table', () => {
  it('is its own in the open block, and the first before it has gone on', () => {
    expect(stepAt(blockView, second)?.id).toBe('s3');
    expect(stepAt(blockView, first)?.id).toBe('s2');
    expect(stepAt(blockView, undefined)?.id).toBe('s2');
  });

  it('is what all are at once the block is over', () => {
    expect(stepAt({ ...blockView, step: 's5' }, second)?.id).toBe('s5');
  });

  it('has the clock of its table, and the session has none of it', () => {
    expect(stepScope(blockView, second)).toBe('t2');
    expect(stepScope(blockView, undefined)).toBeNull();
    expect(stepScope({ ...blockView, step: 's5' }, second)).toBe('session');
  });

  it('lies between two others of the block, and has none outside of it', () => {
    expect(aroundStep(blockView, second!)).toMatchObject({
      before: { id: 's2' },
      after: { id: 's4' },
    });
    expect(aroundStep(blockView, first!).before).toBeUndefined();
    expect(aroundStep(blockView, third!).after).toBeUndefined();
  });
});

describe('the session as it is at a table', () => {
  it('is at its step, and through with those before', () => {
    const { step, finished } = viewAt(blockView, third);
    expect(step).toBe('s4');
    expect(Object.keys(finished)).toEqual(['s1', 's2', 's3']);
  });

  it('is the whole once all are together', () => {
    const together = { ...blockView, step: 's5' };
    expect(viewAt(together, third)).toBe(together);
  });

  it('says what was missed there, and nothing of other tables', () => {
    const missed = (who: string) => {
      const seen = seenIn({ ...blockView, tables: [] }, who, 0);
      return missedSince(seen, blockView, who, 1).steps;
    };
    expect(missed('di')).toEqual(['s3']);
    expect(missed('bo')).toEqual([]);
  });
});
