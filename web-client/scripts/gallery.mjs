// Draws every view of the gallery in Debian's chromium, saves a picture of each, and fails on what
// a person could trip over: axe's findings, sideways scroll, small targets, errors in the console.
// npm run gallery -- [part of a name] [--quick: light theme only]
import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { chromium } from 'playwright-core';

const site = new URL('../.gallery/site/', import.meta.url);
const shots = new URL('../.gallery/shots/', import.meta.url);
const axe = readFileSync(new URL('../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
};
// As strict as the product's own, so that a view that needs more is found here.
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'";

const [part = ''] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const quick = process.argv.includes('--quick');
const problems = [];

const server = createServer((request, response) => {
  const path = new URL(request.url, 'http://here').pathname.slice(1);
  try {
    const body = readFileSync(new URL(path, site));
    response.writeHead(200, {
      'content-type': types[extname(path)] ?? 'text/plain',
      'content-security-policy': policy,
    });
    response.end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const address = `http://127.0.0.1:${server.address().port}/gallery.html`;

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const context = await browser.newContext({ reducedMotion: 'reduce' });
const page = await context.newPage();
let current = '';
page.on('console', (message) => {
  if (message.type() === 'error' && !message.text().includes('404'))
    problems.push(`${current}: console: ${message.text()}`);
});
page.on('pageerror', (error) => problems.push(`${current}: ${error.message}`));

await page.goto(address);
const scenes = await page.$$eval('[data-scene]', (rows) =>
  rows.map((row) => ({
    name: row.dataset.scene,
    room: 'room' in row.dataset,
    link: row.querySelector('a').getAttribute('href'),
  })),
);

mkdirSync(shots, { recursive: true });
let drawn = 0;
for (const scene of scenes.filter(({ name }) => name.includes(part))) {
  for (const theme of quick ? ['light'] : ['light', 'dark']) {
    const sizes = scene.room
      ? [
          [1920, 1080],
          [1024, 768],
          [320, 568],
        ]
      : [
          [320, 568],
          [1280, 800],
        ];
    for (const [width, height] of sizes) await look(scene, theme, width, height);
  }
  if (!quick) {
    await look(scene, 'plain', 1280, 800);
    if (!scene.room) {
      await look(scene, 'light', 320, 568, '&text=28');
      await reflow(scene);
    }
  }
}
await browser.close();
server.close();

for (const problem of problems) console.error(problem);
console.log(`${drawn} pictures, ${problems.length} problems. Pictures: web-client/.gallery/shots`);
process.exit(problems.length > 0 ? 1 : 0);

async function open(scene, theme, width, height, more = '') {
  current = `${scene.name} ${theme} ${width}x${height}${more}`;
  await page.setViewportSize({ width, height });
  const [query, hash = ''] = scene.link.split('#');
  await page.goto('about:blank');
  await page.goto(`${address}${query}&theme=${theme}${more}${hash === '' ? '' : `#${hash}`}`);
  await page.waitForSelector('h1');
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(40);
}

async function look(scene, theme, width, height, more = '') {
  await open(scene, theme, width, height, more);
  const phone = width < 700;
  const size = `${width}x${height}${more.replace('&', '-').replace('=', '-')}`;
  await page.screenshot({
    path: new URL(`${scene.name}-${theme}-${size}.png`, shots).pathname,
    fullPage: !scene.room || phone,
  });
  drawn += 1;
  await sideways();
  if (scene.room && !phone) await roomFits();
  if (!scene.room) await targets();
  await accessible();
}

/** Small windows and big letters: nothing may run off the side. */
async function reflow(scene) {
  for (const more of ['', '&text=28', '&text=28&dir=rtl']) {
    await open(scene, 'light', 320, 256, more);
    await sideways();
  }
}

async function sideways() {
  const found = await page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return null;
    const wide = [...document.querySelectorAll('body *')].filter((one) => {
      const box = one.getBoundingClientRect();
      return box.right > root.clientWidth + 1 || box.left < -1;
    });
    return wide
      .slice(0, 3)
      .map((one) => `${one.tagName}.${one.getAttribute('class')}`)
      .join(', ');
  });
  if (found !== null) problems.push(`${current}: scrolls sideways: ${found}`);
}

/** Nothing on a wall may scroll, be pushed off or lie over something else; no usual name is cut. */
async function roomFits() {
  const clipped = await page.evaluate(() => {
    const main = document.querySelector('.room-main');
    const edges = main.getBoundingClientRect();
    const isHidden = (one) =>
      one.closest('.for-ears') !== null || getComputedStyle(one).position === 'absolute';
    const nameOf = (one) => one.getAttribute('class') ?? one.tagName;
    const found = [];
    if (document.documentElement.scrollHeight > innerHeight) found.push('the page scrolls');
    if (main.scrollHeight > main.clientHeight + 1) found.push('what is in the middle is too high');
    for (const one of document.querySelectorAll('.room :is(h1, h2, p, li, svg)')) {
      if (isHidden(one)) continue;
      const box = one.getBoundingClientRect();
      if (box.height === 0) continue;
      if (box.bottom > innerHeight + 1 || box.right > innerWidth + 1 || box.left < -1)
        found.push(`${nameOf(one)} is cut off`);
      if (!main.contains(one)) continue;
      // What is centred spills at both ends, and no browser counts what spills at the top.
      if (box.top < edges.top - 1) found.push(`${nameOf(one)} spills off the top`);
      if (box.bottom > edges.bottom + 1) found.push(`${nameOf(one)} spills off the foot`);
    }
    const usual = 16;
    for (const one of document.querySelectorAll(
      '.room-lines li > span, .room-lines bdi, .room-cards bdi, .room-table, .room-place',
    )) {
      const words = one.textContent.replace(/[\u2066-\u2069]/g, '');
      const isCut =
        one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 8;
      const isInline = getComputedStyle(one).display === 'inline';
      if (words.length <= usual && isCut && !isInline) found.push(`"${words}" is cut`);
    }
    return found;
  });
  for (const what of clipped) problems.push(`${current}: ${what}`);
}

async function targets() {
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('button, a[href], input, textarea, summary, select')]
      .map((one) =>
        one.matches('input[type=radio], input[type=checkbox]')
          ? (one.closest('label') ?? one)
          : one,
      )
      .filter((one) => !one.classList.contains('skip') && one.getClientRects().length > 0)
      .map((one) => ({
        box: one.getBoundingClientRect(),
        words: one.textContent.trim().slice(0, 30) || one.id,
      }))
      .filter(({ box }) => box.width < 48 || box.height < 48)
      .map(({ box, words }) => `${words} is ${Math.round(box.width)}x${Math.round(box.height)}`),
  );
  for (const one of small) problems.push(`${current}: target too small: ${one}`);
}

async function accessible() {
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const result = await axe.run(document, {
      runOnly: tags,
      resultTypes: ['violations', 'incomplete'],
    });
    const name =
      (kind) =>
      ({ id, nodes }) =>
        `${kind} ${id}: ${nodes
          .slice(0, 2)
          .map((node) => `${node.target.join(' ')} (${node.any[0]?.message ?? ''})`)
          .join(' | ')}`;
    return [...result.violations.map(name('axe')), ...result.incomplete.map(name('axe unsure'))];
  });
  for (const one of found) problems.push(`${current}: ${one}`);
}
