import { describe, expect, it } from 'vitest';
import { afterSaving, readBegun, standingOf, written } from './shared-text';

describe('words that two hosts may write at once', () => {
  it('need no saving before somebody writes, and after it was saved', () => {
    expect(standingOf(null, 'Thank you')).toBe('saved');
    expect(standingOf({ text: 'Thank you', base: '' }, 'Thank you')).toBe('saved');
  });

  it('are saved over what their writer saw, and over nothing else', () => {
    const begun = written(null, 'Thank you, all', 'Thank you');
    expect(standingOf(begun, 'Thank you')).toBe('unsaved');
    expect(standingOf(begun, 'Goodbye')).toBe('meanwhile');
    expect(written(begun, 'Thank you, all of you', 'Goodbye').base).toBe('Thank you');
  });

  it('stay in the box as they were typed, also where the server cleaned them', () => {
    const begun = written(null, 'Hello ', '');
    const saved = afterSaving(begun, 'Hello ', 'Hello', true);
    expect(saved.text).toBe('Hello ');
    expect(standingOf(saved, 'Hello')).toBe('saved');
    const on = written(saved, 'Hello all', 'Hello');
    expect(standingOf(on, 'Hello')).toBe('unsaved');
    expect(standingOf(on, 'Goodbye')).toBe('meanwhile');
  });

  it('that were typed on while the first were saved are still to be saved', () => {
    const on = afterSaving({ text: 'Hello all', base: '' }, 'Hello', 'Hello', true);
    expect(standingOf(on, 'Hello')).toBe('unsaved');
  });

  it('of somebody who wrote after me are never taken for mine', () => {
    const saved = afterSaving({ text: 'Hello all', base: '' }, 'Hello', 'Goodbye', false);
    expect(standingOf(saved, 'Goodbye')).toBe('meanwhile');
  });

  it('outlive a reload, and what cannot be read is nothing', () => {
    const begun = { text: 'a', base: 'b', sent: 'c' };
    expect(readBegun(JSON.stringify(begun))).toEqual(begun);
    expect(readBegun('')).toBeNull();
    expect(readBegun('{"text":1}')).toBeNull();
  });
});
