import { describe, expect, it } from 'vitest';
import { readCode, showCode } from './join-code';

describe('join codes', () => {
  it.each(['482 915', '482-915', ' 4 8 2 9 1 5', '482–915', '٤٨٢ ٩١٥', '۴۸۲۹۱۵'])(
    'reads %s as the same code',
    (typed) => expect(readCode(typed)).toBe('482915'),
  );

  it('shows groups of three', () => {
    expect(showCode('482915')).toBe('482 915');
    expect(showCode('48291567')).toBe('482 915 67');
  });
});
