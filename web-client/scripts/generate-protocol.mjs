// Writes src/protocol/*.generated.ts from protocol/: the types of every message for the compiler,
// and their shapes for the check of what arrives. `npm run generate`; check, build and dev run it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { shapeOf } from './protocol-shapes.mjs';
import { field, pascal, typeOf } from './protocol-types.mjs';

const protocol = new URL('../../protocol/', import.meta.url);
const written = new URL('../src/protocol/', import.meta.url);
const heading = '// Written by scripts/generate-protocol.mjs from protocol/. Do not edit.\n';

const types = schemasIn('types');
const events = schemasIn('events');
const commands = schemasIn('commands');
const requests = schemasIn('requests');
const frames = schemasIn('frames');
const { refusals, close_codes: closeCodes } = JSON.parse(text('refusals.json'));

// A delta carries whole event frames; its schema only says "objects".
frames.find((one) => one.title === 'delta').properties.events.items = {
  $ref: '../frames/event.json',
};

keep('types.generated.ts', [
  ...types.map((one) => declared(pascal(one.title), one)),
  ...frames.map((one) => declared(`${pascal(one.title)}Frame`, one)),
  ...requests.map((one) => declared(`${pascal(one.title)}Request`, one)),
  union('ServerFrame', framesTo('to_device')),
  union('ClientFrame', framesTo('to_server')),
  bodies('Event', events),
  bodies('Command', commands),
  `export type RefusalCode =${refusals.map(({ code }) => `\n  | '${code}'`).join('')};`,
  `export type ThenDo =${thens()
    .map((then) => `\n  | '${then}'`)
    .join('')};`,
  'export const closeCodes: Record<number, { code: string; then: ThenDo }> = {',
  ...closeCodes.map(
    ({ number, code, then }) => `  ${number}: { code: '${code}', then: '${then}' },`,
  ),
  '};',
]);

keep('shapes.generated.ts', [
  "import type { Shape } from './fits';",
  "import type { EventKind } from './types.generated';\n",
  table('typeShapes: Record<string, Shape>', types, (one) => one.title),
  table('eventShapes: Record<EventKind, Shape>', events, (one) => one.title),
  // By the `type` that stands in a frame, which is not always its file's name.
  table(
    'frameShapes: Record<string, Shape>',
    framesTo('to_device'),
    (one) => one.properties.type.enum[0],
  ),
]);

function schemasIn(folder) {
  return readdirSync(new URL(`${folder}/`, protocol))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(text(`${folder}/${name}`)));
}

function text(path) {
  return readFileSync(new URL(path, protocol), 'utf8');
}

function framesTo(direction) {
  return frames.filter((one) => one['x-direction'] === direction);
}

function thens() {
  return [...new Set(closeCodes.map(({ then }) => then))];
}

function declared(name, schema) {
  return `/** ${schema.description} */\nexport interface ${name} ${typeOf(schema)}\n`;
}

function union(name, members) {
  return `export type ${name} =${members.map((one) => `\n  | ${pascal(one.title)}Frame`).join('')};\n`;
}

function bodies(name, schemas) {
  const lines = schemas.map((one) => `  /** ${one.description} */\n${field(one.title, one, true)}`);
  return `export interface ${name}Bodies {\n${lines.join('\n')}\n}\nexport type ${name}Kind = keyof ${name}Bodies;\n`;
}

function table(name, schemas, key) {
  const lines = schemas.map((one) => `  ${key(one)}: ${JSON.stringify(shapeOf(one))},`);
  return `export const ${name} = {\n${lines.join('\n')}\n};\n`;
}

/** An unchanged file keeps its time stamp, so that nothing is built again for it. */
function keep(name, lines) {
  const path = new URL(name, written);
  const content = `${heading}${lines.join('\n')}\n`;
  let before = '';
  try {
    before = readFileSync(path, 'utf8');
  } catch {
    // The first time there is none.
  }
  if (before !== content) writeFileSync(path, content);
}
