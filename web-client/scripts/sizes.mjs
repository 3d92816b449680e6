// Fails the build when a first visit, or everything together, gets too heavy for a slow phone.
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const built = new URL('../dist/', import.meta.url);
const assets = readdirSync(new URL('assets/', built));
const packed = (path) => gzipSync(readFileSync(new URL(path, built)), { level: 9 }).length;
const sum = (names) => names.reduce((total, name) => total + packed(`assets/${name}`), 0);

const html = readFileSync(new URL('index.html', built), 'utf8');
const first = [...html.matchAll(/(?:src|href)="\/assets\/([^"]+\.(?:js|css))"/g)].map(
  ([, name]) => name,
);
const scripts = assets.filter((name) => name.endsWith('.js'));
// Comes by itself, long after everything else.
const wordList = scripts.filter((name) => name.startsWith('key-words-'));
const fonts = assets.filter((name) => name.endsWith('.woff2') && !name.includes('-ext-'));
const kept = fonts.reduce(
  (total, name) => total + readFileSync(new URL(`assets/${name}`, built)).length,
  0,
);

// All of it is on nobody's phone at once. It went from 200 to 225 with pages that few fetch: on which hosts put
// the report together, concerns, what the invited need; a first visit became lighter meanwhile.
const limits = [
  ['page', packed('index.html'), 14],
  ['styles, first visit', sum(first.filter((name) => name.endsWith('.css'))), 14],
  ['script, first visit', sum(first.filter((name) => name.endsWith('.js'))), 60],
  ['script, all of it', sum(scripts) - sum(wordList), 225],
  ['list of words for keys', sum(wordList), 12],
  ['font, English', kept, 40],
];
let over = false;
for (const [what, bytes, limit] of limits) {
  over ||= bytes > limit * 1000;
  console.log(`${what}: ${(bytes / 1000).toFixed(1)} kB of ${limit} kB`);
}
if (over) {
  console.error('Too heavy: see the limits above.');
  process.exit(1);
}
