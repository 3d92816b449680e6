import { describe, expect, it } from 'vitest';
import { readSettings, usualSettings } from './settings';

describe('stored settings', () => {
  it('are the usual ones where nothing is stored, or nonsense is', () => {
    expect(readSettings(null)).toEqual(usualSettings);
    expect(readSettings('not json')).toEqual(usualSettings);
    expect(readSettings('null')).toEqual(usualSettings);
  });

  it('keep what is understood and leave the rest', () => {
    const read = readSettings('{"theme":"dark","textSize":99,"clock":"words","gone":1}');
    expect(read).toEqual({ ...usualSettings, theme: 'dark', clock: 'words' });
  });
});
