import { describe, expect, it } from 'vitest';
import { mugCount, mugKind } from './mug-kinds';

describe('mugs', () => {
  it('are 48, no two alike', () => {
    const names = Array.from({ length: mugCount }, (_, mug) => {
      const { pattern, colour } = mugKind(mug);
      return `${pattern} ${colour}`;
    });
    expect(new Set(names).size).toBe(48);
    expect(names[0]).toBe('stripy orange');
  });

  it('differ in pattern and in colour from the next one', () => {
    for (let mug = 0; mug < 23; mug += 1) {
      expect(mugKind(mug).pattern).not.toBe(mugKind(mug + 1).pattern);
      expect(mugKind(mug).colour).not.toBe(mugKind(mug + 1).colour);
    }
  });

  it('take any whole number without falling over', () => {
    expect(mugKind(48)).toEqual(mugKind(0));
    expect(mugKind(-1)).toEqual(mugKind(47));
  });
});
