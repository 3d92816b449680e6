// The report of 300 people who wrote 3,000 notes, from a real server and in a real browser: how long it takes to be
// there, to open and to be printed. Run it while nothing else does:
//
//   CUPPA_PROGRAM=build/release/server/cuppa node tests/bench/large_report.ts
//
// (Node and the browser driver are those of the browser tests: tests/run has put them in place.)
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeMeeting, step } from '../end_to_end/support/meeting.ts';
import { openBrowser } from '../end_to_end/support/people.ts';
import { newKey, Program } from '../end_to_end/support/program.ts';

const people = 300;
const notesOfEach = 10;
const words = 'What would help me is a quiet corner, a person who knows my name, and time to say it';

const program = new Program();
const folder = mkdtempSync(join(tmpdir(), 'cuppa-report-'));
const file = (name: string) => join(folder, name);

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(2)} s`;
}

/** Comes in, writes their notes one after the other, and goes. */
async function writeNotes(code: string, number: number): Promise<void> {
  const token = newKey();
  await program.post('/api/join', { code, token, name: `Person ${number}` });
  const socket = new WebSocket(`${program.address.replace('http', 'ws')}/ws`, 'cuppa.v1');
  let table = '';
  let written = 0;
  const writeOne = () => {
    const body = { table, text: `${words}: ${number}/${written}.`, use: 'with_name' };
    socket.send(JSON.stringify({ type: 'command', id: newKey(), kind: 'add_note', body }));
  };
  await new Promise<void>((resolve, reject) => {
    socket.onopen = () => {
      const hello = { type: 'hello', version: 1, app: 'bench', key: token, tab: 'bench' };
      socket.send(JSON.stringify({ ...hello, client_time: performance.now() }));
    };
    socket.onmessage = ({ data }) => {
      const frame = JSON.parse(String(data));
      if (frame.type === 'snapshot') {
        table = frame.view.tables[0].id;
        writeOne();
      }
      if (frame.type === 'refusal' && frame.code !== 'too_many') reject(new Error(frame.code));
      if (frame.type === 'refusal') setTimeout(writeOne, 500);
      if (frame.type === 'acknowledgement') {
        written += 1;
        if (written < notesOfEach) writeOne();
        else socket.close();
      }
    };
    socket.onclose = () => resolve();
  });
}

async function report(meeting: { session: string; key: string }): Promise<string> {
  const route = `/api/sessions/${meeting.session}/export?format=html&profile=consented`;
  const headers = { authorization: `Bearer ${meeting.key}` };
  return (await fetch(program.address + route, { headers })).text();
}

async function openInBrowser(path: string): Promise<void> {
  const browser = await openBrowser();
  const axe = readFileSync(
    createRequire(new URL('../end_to_end/', import.meta.url)).resolve('axe-core/axe.min.js'),
    'utf8',
  );
  try {
    for (let round = 1; round <= 3; round += 1) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      const since = performance.now();
      await page.goto(pathToFileURL(path).href, { waitUntil: 'load' });
      const painted = await page.evaluate(
        () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
      );
      const loaded = seconds(since);
      console.log(`round ${round}: first words after ${(painted / 1000).toFixed(2)} s, all of it after ${loaded}`);
      if (round < 3) await page.close();
      else {
        console.log(`quotes: ${await page.locator('blockquote').count()}`);
        await page.evaluate(axe);
        const found = await page.evaluate(() =>
          (globalThis as never as { axe: { run: () => Promise<{ violations: object[] }> } }).axe.run(),
        );
        console.log(`axe: ${found.violations.length} violations`);
      }
    }
  } finally {
    await browser.close();
  }
}

/** Pandoc is there; LibreOffice, where somebody installed it. */
function readBack(path: string): [string, string][] {
  const pandoc = execFileSync('pandoc', ['--to', 'plain', '--wrap=none', path], { maxBuffer: 1e9 });
  const read: [string, string][] = [['pandoc', pandoc.toString()]];
  if (!existsSync('/usr/bin/soffice')) return read;
  const to = ['--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, path];
  execFileSync('/usr/bin/soffice', [`-env:UserInstallation=file://${folder}/office`, '--headless', ...to]);
  return [...read, ['LibreOffice', readFileSync(path.replace(/[a-z]+$/, 'txt'), 'utf8')]];
}

try {
  await program.start();
  const meeting = await makeMeeting(program, [step('s1', 'reflect_together'), step('s2', 'close')]);
  const begun = performance.now();
  const numbers = Array.from({ length: people - 1 }, (_, i) => i);
  for (let at = 0; at < numbers.length; at += 20) {
    await Promise.all(numbers.slice(at, at + 20).map((number) => writeNotes(meeting.code, number)));
  }
  await writeNotes(meeting.code, people);
  console.log(`${people} people wrote ${people * notesOfEach} notes in ${seconds(begun)}`);
  const asked = performance.now();
  const html = await report(meeting);
  console.log(`the server had ${(html.length / 1e6).toFixed(2)} MB of report after ${seconds(asked)}`);
  writeFileSync(file('report.html'), html);
  await openInBrowser(file('report.html'));
  for (const format of ['pdf', 'docx', 'odt']) {
    const since = performance.now();
    await program.run('export', 'latest', '--format', format, '--output', file(`report.${format}`));
    console.log(`${format}: ${seconds(since)}, ${readFileSync(file(`report.${format}`)).length} bytes`);
  }
  const pdf = readFileSync(file('report.pdf'), 'latin1');
  console.log(`pdf: ${pdf.includes('/MarkInfo') ? 'tagged' : 'NOT TAGGED'}, ${pdf.split('/Type /Page\n').length - 1} pages`);
  for (const format of ['docx', 'odt']) {
    for (const [reader, text] of readBack(file(`report.${format}`))) {
      const kept = text.split('What would help me is a quiet corner').length - 1;
      console.log(`${format}: ${kept} quotes when ${reader} reads it`);
    }
  }
} finally {
  await program.end();
  rmSync(folder, { recursive: true, force: true });
}
