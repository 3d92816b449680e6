// Coming back: a refresh, a second tab, a browser that was killed, a phone in a lift, and a line that
// breaks twenty times. Always the same place, the same turn and the same words, and nothing twice.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { cutTheLine, holdTheLine, mendTheLine } from './support/line.ts';
import { comeInAs, makeMeeting, type Meeting, step } from './support/meeting.ts';
import { laptop, openBrowser, openPhone, Person, phone } from './support/people.ts';
import { Program } from './support/program.ts';

const program = new Program();
const folder = mkdtempSync(join(tmpdir(), 'cuppa-phone-'));
const words = 'It takes time to find the words';
const unsent = 'Is there more tea?';
let browser: Browser;
let meeting: Meeting;
let host: Person;
let jo: Person;
let bo: Person;

before(async () => {
  await program.start();
  browser = await openBrowser();
  host = await Person.with(browser, laptop);
  jo = await Person.with(browser, phone);
  bo = await openPhone(folder);
  await holdTheLine(bo);
  meeting = await makeMeeting(program, [
    step('s1', 'welcome'),
    step('s2', 'reflect', 1_000),
    step('s3', 'have_your_say', null, 120_000),
    step('s4', 'close'),
  ]);
});

after(async () => {
  await bo?.context.close();
  await browser?.close();
  await program.end();
  rmSync(folder, { recursive: true, force: true });
});

/** Bo is next, with notes of their own and a line for the chat that was not sent. */
async function isWhereTheyWere(person: Person) {
  await person.sees("It's Jo's turn");
  await person.reads('You are next.');
  await person.page.getByText('My notes', { exact: true }).click();
  await person.reads(words);
  await person.button('Chat').click();
  assert.equal(await person.page.getByRole('textbox').inputValue(), unsent);
  await person.button('Back to the session').click();
}

/** Three are in, two of them in the order: whoever comes back makes nobody twice. */
async function nobodyIsTwice() {
  await host.reads('0 of 2 have had a turn.');
  assert.equal(await meeting.people(), 3);
}

test('Jo has a turn, Bo is next and has written two things', async () => {
  await host.page.goto(await meeting.link('same_person'));
  await comeInAs(jo, program, meeting.code, 'Jo');
  await comeInAs(bo, program, meeting.code, 'Bo');
  await host.presses('Start', 'Next: One minute to think');
  await host.presses('Next: One minute to think', 'Next: Have your say');
  await bo.page.getByRole('textbox').fill(words);
  await host.presses('Next: Have your say', 'Next: Jo');
  await host.presses('Next: Jo', 'Hold this turn');
  await bo.page.getByRole('button', { name: 'Go there' }).or(bo.button('Chat')).first().click();
  await bo.button('Chat').click();
  await bo.page.getByLabel('From me').check();
  await bo.page.getByRole('textbox').fill(unsent);
  await bo.button('Back to the session').click();
  await isWhereTheyWere(bo);
});

test('a refresh', async (t) => {
  const took: number[] = [];
  for (let nth = 0; nth < 5; ++nth) {
    await bo.page.reload({ waitUntil: 'commit' });
    await bo.sees("It's Jo's turn");
    took.push(await bo.page.evaluate(() => Math.round(performance.now())));
  }
  took.sort((a, b) => a - b);
  t.diagnostic(`from refresh to ready: ${took[2]} ms in the middle of five, ${took[4]} ms at most`);
  await bo.reads("You're back. We kept your mug warm.");
  await bo.button('Carry on from here').click();
  await isWhereTheyWere(bo);
  await nobodyIsTwice();
});

test('a refresh in mid-turn, by whoever has it', async () => {
  await jo.page.reload();
  await jo.sees("It's your turn, Jo");
  await jo.page.locator('.clock-digits').waitFor();
});

test('a second tab, and its end', async () => {
  const second = await Person.on(bo.context);
  await second.page.goto(`${program.address}/${meeting.code}`);
  await isWhereTheyWere(second);
  await isWhereTheyWere(bo);
  await nobodyIsTwice();
  await second.page.close();
  await isWhereTheyWere(bo);
  assert.deepEqual(second.problems, []);
});

test('a browser that was killed', async () => {
  await bo.page.goto('chrome://crash').catch(() => undefined);
  await bo.context.close();
  bo = await openPhone(folder);
  await holdTheLine(bo);
  await bo.page.goto(`${program.address}/${meeting.code}`);
  await isWhereTheyWere(bo);
  await nobodyIsTwice();
});

test('words that were sent in a lift arrive once', async () => {
  await cutTheLine(bo);
  await bo.button('Chat').click();
  await bo.button('Send it').click();
  await bo.reads('Not sent yet');
  await mendTheLine(bo);
  await bo.page.getByText('Sent', { exact: true }).first().waitFor();
  await host.button('Notes and chat').click();
  await host.reads(unsent);
  assert.equal(await host.page.getByText(unsent, { exact: true }).count(), 1);
  await bo.page.getByRole('textbox').fill(unsent);
  await bo.button('Back to the session').click();
});

test('a line that breaks twenty times, with words in every fifth gap', async () => {
  for (let nth = 1; nth <= 20; ++nth) {
    await cutTheLine(bo);
    if (nth % 5 === 0) {
      await bo.button('Chat').click();
      await bo.page.getByRole('textbox').fill(`From gap ${nth}.`);
      await bo.button('Send it').click();
      await bo.page.getByRole('textbox').fill(unsent);
      await bo.button('Back to the session').click();
    }
    await mendTheLine(bo);
  }
  await host.reads('From gap 20.');
  for (const nth of [5, 10, 15, 20]) {
    const times = await host.page.getByText(`From gap ${nth}.`, { exact: true }).count();
    assert.equal(times, 1, `gap ${nth}`);
  }
  await isWhereTheyWere(bo);
  await host.button('Back to the desk').click();
  await nobodyIsTwice();
});

test('Jo still has their turn, and then it is Bo\'s', async () => {
  await jo.sees("It's your turn, Jo");
  await jo.button("I've finished").click();
  await host.presses('Next: Bo', 'Hold this turn');
  await bo.sees("It's your turn, Bo");
});

test('nothing went wrong on anybody\'s page', () => {
  for (const person of [host, jo, bo]) assert.deepEqual(person.problems, []);
});
