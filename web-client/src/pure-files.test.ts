import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const inFolder = (folder: string) =>
  readdirSync(`src/${folder}`)
    .filter((name) => name.endsWith('.ts') && !name.includes('.test.'))
    .map((name) => `${folder}/${name}`);

const pure = [
  'session.ts',
  'next-tick.ts',
  ...inFolder('session'),
  ...inFolder('captions'),
  'cues/cues.ts',
  'cues/moment.ts',
  'connection/closing.ts',
  'connection/cursors.ts',
  'blank.ts',
  'outbox/patience.ts',
  'outbox/send-frame.ts',
  'protocol/fits.ts',
  'protocol/read-frame.ts',
  'store/levels.ts',
  'store/line-shown.ts',
  // Kept plans are handed whatever keeps them.
  ...inFolder('plans').filter((path) => path !== 'plans/kept-plans.ts'),
];

describe('the pure core', () => {
  it.each(pure)('%s reads no clock, storage, socket or random number', (path) => {
    const source = readFileSync(`src/${path}`, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    expect(source).not.toMatch(/Date\.|performance\.|random|storage|WebSocket|document|window\./i);
    expect(source).not.toMatch(/from '(@preact|preact)/);
  });
});
