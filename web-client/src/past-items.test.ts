import { describe, expect, it } from 'vitest';
import { pastItems } from './past-items';

const ramp = {
  text: 'The ramp',
  state: 'follow_up',
  became: 'did',
  owner: 'Hana',
  due: '2026-12-01',
  outcome: '',
};

describe('what became of what was parked last time', () => {
  it('is taken as the server says it, without an item that is not whole', () => {
    const { due, ...half } = ramp;
    const strange = [half, { ...ramp, state: 'new' }, { ...ramp, became: 'lost' }, null, 'Tea'];
    expect(due).not.toBe('');
    expect(pastItems({ items: [ramp, ...strange] })).toEqual([ramp]);
    expect(pastItems({ items: [] })).toEqual([]);
  });

  it('is no answer without a list', () => {
    for (const answer of [null, 'Tea', {}, { items: 'none' }]) expect(pastItems(answer)).toBeNull();
  });
});
