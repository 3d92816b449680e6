// The hard thing, said without a name: read first, shown, answered, and found again weeks later by
// whoever has its words. What the group agreed comes to the next session, what was said becomes
// documents that open again, and what is erased is in no file.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { comeInAs, makeMeeting, type Meeting, step } from './support/meeting.ts';
import { laptop, openBrowser, Person, phone } from './support/people.ts';
import { Program } from './support/program.ts';

const hardThing = 'I am afraid to say that the form shames me';
const answer = 'The form is gone since Monday';
const line = 'Nobody has to explain their day';
const saidByName = 'Benedikta brought the biscuits';
const saidByCy = 'Cy likes the ramp';
const concern = 'Somebody is ashamed, and I rang Priya';

const program = new Program();
const copies = mkdtempSync(join(tmpdir(), 'cuppa-copies-'));
let browser: Browser;
let meeting: Meeting;
let host: Person;
let reader: Person;
let writer: Person;
let keyWords = '';

before(async () => {
  await program.start();
  browser = await openBrowser();
  host = await Person.with(browser, laptop);
  reader = await Person.with(browser, phone);
  writer = await Person.with(browser, phone);
  const plan = [
    step('s1', 'welcome'),
    step('s2', 'reflect_together', 60_000),
    step('s3', 'close'),
  ];
  meeting = await makeMeeting(program, plan);
});

after(async () => {
  await browser?.close();
  await program.end();
  rmSync(copies, { recursive: true, force: true });
});

/** Every file of the server, searched for these bytes. */
function filesWith(text: string): string[] {
  const names = readdirSync(program.data, { recursive: true, withFileTypes: true });
  return names
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => readFileSync(path).includes(text));
}

test('notes with no name are read first once a second person has said yes', async () => {
  await host.page.goto(await meeting.link('same_person'));
  await comeInAs(reader, program, meeting.code, 'Benedikta');
  await comeInAs(writer, program, meeting.code, 'Cy');
  await host.presses('Start', 'Next: Reflect together');
  await host.presses('Next: Reflect together', 'Next: Thank you');
  await host.button('How it works').click();
  await host.page.getByRole('radio', { name: /^Read first/ }).check();
  await host.button(/Ask them to read first.*Benedikta/).click();
  await reader.button("Yes, I'll do it").click();
  await host.reads('Benedikta reads them first, with the hosts.');
  await host.button('Back to the desk').click();
});

test('one is written, and waits for those who read', async () => {
  await writer.button('Car park').click();
  await writer.page.getByText('Park something').click();
  await writer.page.getByLabel('No name', { exact: true }).check();
  await writer.reads('The hosts and Benedikta read it before anyone else does.');
  await writer.page.getByLabel('What should we come back to?').fill(hardThing);
  await writer.button('Park it').click();
  await reader.button('Read first').first().click();
  await reader.sees('Notes to read first');
  await reader.reads(hardThing);
  assert.deepEqual(await reader.faults(), []);
  await reader.picture('notes-to-read');
});

test('the second person writes back and shows it', async () => {
  await reader.page.getByText('Write back').first().click();
  await reader.page.getByLabel('What would you like to write back?').fill('Thank you for this');
  await reader.button(/Send it back/).click();
  await reader.reads('Written back');
  await reader.page.getByLabel('What worries you, and what did you do?').fill(concern);
  await reader.button('Keep it').click();
  await reader.button(/^Take it back/).waitFor();
  await reader.button(/^Show/).click();
  await reader.reads('Shown meanwhile');
  await writer.reads(hardThing);
  await writer.button('Back to the session').click();
});

test('the answer is there for whoever has the key, and the key is 12 words', async () => {
  await writer.reads('There is something for you to read.');
  await writer.button('Read it').click();
  await writer.sees('My notes with no name');
  await writer.reads('Thank you for this');
  await writer.page.getByText('Key words for another phone').click();
  const words = writer.page.locator('.key-words');
  await words.waitFor();
  keyWords = (await words.innerText()).replace(/[^a-z]+/g, ' ').trim();
  assert.equal(keyWords.split(' ').length, 12);
  assert.deepEqual(await writer.faults(), []);
  await writer.picture('own-notes');
  await writer.button('Back to the session').click();
});

test('a line is offered, supported and settled', async () => {
  await writer.page.getByText('What we agreed').click();
  await writer.page.getByLabel('Add to what we agree').fill(line);
  await writer.button('Add it').click();
  await writer.button('Chat').click();
  await writer.page.getByLabel('From me').check();
  await writer.page.getByRole('textbox').fill(saidByCy);
  await writer.button('Send it').click();
  await reader.button('Back to the session').click();
  await reader.page.getByText('What we agreed').click();
  await reader.button(/I'm for this/).click();
  await reader.button('Chat').click();
  await reader.page.getByLabel('From me').check();
  await reader.page.getByRole('textbox').fill(saidByName);
  await reader.button('Send it').click();
  await host.page.getByText('What we agreed').click();
  await host.button(/We agree on this/).click();
  await host.reads('We agreed this.');
  await host.button('Back to the desk').click();
});

test('the host closes with one promise, and answers it weeks later', async () => {
  await host.presses('Close the session', 'One promise is enough');
  await host.button('Say thank you and close').click();
  await host.sees('The session is closed');
  await host.button('What was said').click();
  await host.button('Answer what was parked').click();
  await host.button(/Answer this/).click();
  await host.page.getByLabel('We did').check();
  await host.page.getByLabel('What did you do?').fill(answer);
  await host.button('Save this answer').click();
  await host.reads(answer);
});

test('whoever wrote it finds it from another browser, with the 12 words alone', async () => {
  const elsewhere = await Person.with(browser, phone);
  await elsewhere.page.goto(`${program.address}/answers`);
  await elsewhere.page.getByLabel('Your 12 words').fill(keyWords);
  await elsewhere.button('Find my note').click();
  await elsewhere.reads('Here is your note');
  await elsewhere.reads(hardThing);
  await elsewhere.reads('We did');
  await elsewhere.reads(answer);
  await elsewhere.reads('Thank you for this');
  assert.deepEqual(await elsewhere.faults(), []);
  await elsewhere.picture('find-note');
  await elsewhere.page.getByLabel('Your 12 words').fill(keyWords.replace(/^\w+/, 'zzz'));
  await elsewhere.button('Find my note').click();
  await elsewhere.reads('“zzz” is not one of the words.');
});

test('what was agreed is proposed again in the next session, which says what became of it', async () => {
  await host.button('Back to what was said').click();
  await host.button('Back to the desk').click();
  await host.page.getByText('Plan the next one').click();
  await host.button('Make the next session').click();
  await host.page.getByRole('link', { name: 'Go to the next session' }).click();
  const code = await host.page.getByText(/^\d{3} \d{3}$/).first().innerText();
  const again = await Person.with(browser, phone);
  await comeInAs(again, program, code, 'Dee');
  await again.reads('Since last time');
  await again.reads(hardThing);
  await again.reads(answer);
  await again.page.getByText('What we agreed').click();
  await again.reads(line);
  await again.reads('From last time. We look at it again.');
  assert.deepEqual(await again.faults(), []);
  await again.picture('since-last-time');
});

test('what was said is exported in every form, and each opens again', async () => {
  const file = (format: string) => join(copies, `said.${format}`);
  const formats = ['html', 'easy-read', 'markdown', 'csv', 'json', 'vtt', 'docx', 'odt', 'pdf'];
  for (const format of formats) {
    const to = ['--format', format, '--profile', 'full', '--output', file(format)];
    await program.run('export', meeting.session, ...to);
  }
  for (const format of ['markdown', 'csv', 'json']) {
    const text = readFileSync(file(format), 'utf8');
    for (const words of [hardThing, answer, saidByName]) assert.ok(text.includes(words), `${format}: ${words}`);
    assert.ok(!text.includes(concern), format);
  }
  assert.match(readFileSync(file('vtt'), 'utf8'), /^WEBVTT/);
  for (const format of ['docx', 'odt']) {
    const text = execFileSync('pandoc', ['--to', 'plain', '--wrap', 'none', file(format)], { encoding: 'utf8' });
    for (const words of [hardThing, answer]) assert.ok(text.includes(words), `${format}: ${words}`);
  }
  const pdf = readFileSync(file('pdf'));
  assert.equal(pdf.subarray(0, 5).toString(), '%PDF-');
  assert.ok(pdf.includes('/MarkInfo'), 'a tagged PDF says so');
  for (const format of ['html', 'easy-read']) {
    renameSync(file(format), `${file(format)}.html`);
    const page = await Person.with(browser, laptop);
    await page.page.goto(pathToFileURL(`${file(format)}.html`).href);
    await page.reads(hardThing);
    assert.deepEqual(await page.faultsIn(`report-${format}`, [phone, laptop]), []);
  }
});

test('somebody is erased, and no file has a byte of their words or of the concern they wrote', async () => {
  for (const words of [saidByName, concern]) assert.notDeepEqual(filesWith(words), [], words);
  const who = await reader.page.evaluate(
    (session) =>
      Object.values(localStorage)
        .filter((text) => text.includes('"participant"') && text.includes(session))
        .map((text) => JSON.parse(text).participant as string)[0],
    meeting.session,
  );
  const route = `/api/sessions/${meeting.session}/erase-person`;
  await program.post(route, { who, words: true }, meeting.key);
  for (const words of ['Benedikta', saidByName, concern]) assert.deepEqual(filesWith(words), [], words);
  assert.notDeepEqual(filesWith(hardThing), []);
});

test('whoever has the 12 words takes the note out, and no file has a byte of it', async () => {
  const elsewhere = await Person.with(browser, phone);
  await elsewhere.page.goto(`${program.address}/answers`);
  await elsewhere.page.getByLabel('Your 12 words').fill(keyWords);
  await elsewhere.button('Find my note').click();
  await elsewhere.reads('This cannot be undone.');
  await elsewhere.button(/^Take it out/).click();
  await elsewhere.button(/^Yes, take it out for good/).click();
  await elsewhere.reads('Your note is out.');
  assert.deepEqual(await elsewhere.faults(), []);
  for (const words of [hardThing, answer, 'Thank you for this']) {
    assert.deepEqual(filesWith(words), [], words);
  }
  await elsewhere.page.getByLabel('Your 12 words').fill(keyWords);
  await elsewhere.button('Find my note').click();
  await elsewhere.reads("We can't find a note with these words.");
});

test('then all of it is erased, and no file has a byte of it', async () => {
  assert.notDeepEqual(filesWith(saidByCy), []);
  await program.run('erase', meeting.session, '--yes');
  assert.deepEqual(filesWith(saidByCy), []);
});

test("nothing went wrong on anybody's page", () => {
  for (const person of [host, reader, writer]) assert.deepEqual(person.problems, []);
});
