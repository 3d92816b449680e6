// A captioner is given a link, and their tool posts to it as it would to Zoom: plain text, one line a
// request, not always in order. Whoever asked for captions reads each line once, and so does the wall.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { comeInAs, makeMeeting, type Meeting, step } from './support/meeting.ts';
import { laptop, loosely, openBrowser, Person, phone, wall } from './support/people.ts';
import { newKey, Program } from './support/program.ts';

const program = new Program();
let browser: Browser;
let meeting: Meeting;
let host: Person;
let guest: Person;
let listener: Person;
let room: Person;
let link = '';

const shown: Record<number, string> = {
  1: 'Good morning, everybody.',
  2: 'Nobody has to share anything.',
  3: 'You can pass, and you can come back.',
};
const kept: Record<number, string> = {
  4: 'These lines are kept.',
  5: 'All of you said yes to that.',
};

before(async () => {
  await program.start();
  browser = await openBrowser();
  host = await Person.with(browser, laptop);
  guest = await Person.with(browser, phone);
  listener = await Person.with(browser, phone);
  room = await Person.with(browser, wall);
  meeting = await makeMeeting(program, [
    step('s1', 'welcome'),
    step('s2', 'have_your_say', null, 60_000),
    step('s3', 'close'),
  ]);
  await host.page.goto(await meeting.link('same_person'));
  await room.page.goto(await meeting.link('screen'));
  await comeInAs(guest, program, meeting.code, 'Bo');
  await comeInAs(listener, program, meeting.code, 'Cy');
  await listener.chooses('Only listen');
  await host.reads('Cy');
});

after(async () => {
  await browser?.close();
  await program.end();
});

/** As captioners' tools do it. */
async function posts(address: string, number: number, text: string): Promise<Response> {
  return fetch(`${address}&seq=${number}&lang=en-GB`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: text,
  });
}

/** The lines that stand beneath the page, or along the wall: each once it is there. */
async function linesOf(person: Person, where: string, count: number): Promise<string[]> {
  const lines = person.page.locator(`${where} p`);
  await lines.nth(count - 1).waitFor();
  return lines.allTextContents();
}

test('the host makes the link for the captioner', async () => {
  await host.presses('Start', 'Next: Have your say');
  await host.button('How it works').click();
  await host.sees('How it works');
  await host.button('Make the caption link').click();
  const made = host.page.getByText(/\/api\/captions\?key=/);
  await made.waitFor();
  link = (await made.textContent())!.trim();
  await host.reads('They can read nothing here.');
  await host.reads('These captions are not kept.');
  await host.picture('captions-host');
  assert.deepEqual(await host.faults(), []);
});

test('whoever wants captions asks for them once', async () => {
  for (const person of [guest, listener]) {
    await person.button('Captions').click();
    await person.reads('No captions yet.');
    await person.reads('These captions are not kept.');
  }
});

test('lines that come out of order, and one of them twice, are read once and in order', async () => {
  const address = link.replace(/^https?:\/\/[^/]+/, program.address);
  for (const number of [2, 1, 3, 2]) {
    const answer = await posts(address, number, shown[number]!);
    assert.equal(answer.status, 200);
  }
  for (const person of [guest, listener]) {
    await person.reads(shown[3]!);
    assert.deepEqual(await linesOf(person, '.captions-words', 3), Object.values(shown));
    await person.reads('Captions come from a captioner.');
  }
  await room.reads(shown[3]!);
  assert.deepEqual(await linesOf(room, '.room-captions', 2), [shown[2], shown[3]]);
  const tall = await room.page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  assert.ok(tall <= 0, `The wall scrolls by ${tall}.`);
  await guest.picture('captions', [phone, laptop]);
  await room.picture('room-captions', [wall]);
  for (const person of [guest, room]) assert.deepEqual(await person.faults(), []);
});

test('a key that is none is refused', async () => {
  const address = `${program.address}/api/captions?key=${newKey()}`;
  const answer = await posts(address, 9, 'Nobody said this.');
  assert.equal(answer.status, 403);
  assert.equal(await guest.page.getByText('Nobody said this.').count(), 0);
});

test('a tool that starts again asks where it was', async () => {
  const address = link.replace(/^https?:\/\/[^/]+/, program.address);
  const answer = await fetch(address.replace('/api/captions?', '/api/captions/seq?'));
  assert.equal(await answer.text(), '3');
});

test('once the group said yes they are kept, and every page says so', async () => {
  await host.page.getByLabel('Keep captions in the record').check();
  for (const person of [guest, listener]) await person.reads('These captions are kept.');
  const address = link.replace(/^https?:\/\/[^/]+/, program.address);
  for (const number of [5, 4]) await posts(address, number, kept[number]!);
  await guest.reads(kept[5]!);
  assert.deepEqual((await linesOf(guest, '.captions-words', 4)).slice(-4), [
    shown[2],
    shown[3],
    kept[4],
    kept[5],
  ]);
});

test('afterwards those that were kept stand with what was said, and no others', async () => {
  await host.button('Back to the desk').click();
  await host.presses('Close the session', 'Say thank you and close');
  await host.button('Say thank you and close').click();
  await host.sees('The session is closed');
  await host.button('What was said').click();
  await host.page.getByText(loosely('Captions: 2 lines')).click();
  await host.reads(kept[5]!);
  const words = (await host.page.getByRole('main').textContent())!;
  assert.ok(words.indexOf(kept[4]!) < words.indexOf(kept[5]!), 'They stand in the order of what was said.');
  assert.ok(!words.includes(shown[3]!), 'What was only shown is nowhere kept.');
  await host.picture('record-captions');
  assert.deepEqual(await host.faults(), []);
});

test('they can be taken along for a video', async () => {
  const file = host.page.waitForEvent('download');
  await host.button('As captions for a video').click();
  assert.equal((await file).suggestedFilename(), `cuppa-${meeting.session}-all-words.vtt`);
  const route = `${program.address}/api/sessions/${meeting.session}/export?format=vtt`;
  const answer = await fetch(route, { headers: { authorization: `Bearer ${meeting.key}` } });
  const text = await answer.text();
  assert.ok(text.startsWith('WEBVTT'), text);
  assert.ok(text.includes(kept[5]!) && !text.includes(shown[1]!), text);
});

test("nothing went wrong on anybody's page", () => {
  for (const person of [host, guest, listener, room]) assert.deepEqual(person.problems, []);
});
