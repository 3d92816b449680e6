// Writes src/text/keys.ts from the texts in plain English, so that the compiler knows each text and what it needs.
import { readFileSync, writeFileSync } from 'node:fs';

/** A first visit fetches the first; the others come with the pages that need them. */
export const plainEnglish = [
  'en-GB.ftl',
  'en-GB-host.ftl',
  'en-GB-after.ftl',
  'en-GB-themes.ftl',
  'en-GB-report.ftl',
];

export function textKeys(source) {
  const messages = source
    .split(/\n(?=[a-z])/)
    .map((block) => ({ key: /^([a-z][\w-]*)\s*=/.exec(block)?.[1], block }))
    .filter(({ key }) => key !== undefined)
    .map(({ key, block }) => {
      const text = block.replace(/^#.*$/gm, '');
      const values = [...new Set([...text.matchAll(/\$(\w+)/g)].map((found) => `'${found[1]}'`))];
      return `  '${key}': ${values.length === 0 ? 'never' : values.join(' | ')};`;
    });
  return [
    '// Written by scripts/text-keys.mjs from the texts in plain English: npm run keys.',
    'export interface Messages {',
    ...messages,
    '}',
    '',
    'export type MessageKey = keyof Messages;',
    '',
  ].join('\n');
}

if (process.argv[1]?.endsWith('text-keys.mjs')) {
  const here = new URL('../src/text/', import.meta.url);
  writeFileSync(
    new URL('keys.ts', here),
    textKeys(plainEnglish.map((name) => readFileSync(new URL(name, here), 'utf8')).join('\n')),
  );
}
