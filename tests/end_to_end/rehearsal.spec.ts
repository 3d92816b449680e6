// A host tries a session out before anybody real is there: pretend people come in by the session's
// own door, take turns on the real server, and leave with one button.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { makeMeeting, type Meeting, step } from './support/meeting.ts';
import { laptop, openBrowser, Person, phone } from './support/people.ts';
import { Program } from './support/program.ts';

const program = new Program();
let browser: Browser;
let host: Person;
let meeting: Meeting;

before(async () => {
  await program.start();
  browser = await openBrowser();
  host = await Person.with(browser, laptop);
  meeting = await makeMeeting(program, [
    step('s1', 'welcome'),
    step('s2', 'have_your_say', null, 600_000),
    step('s3', 'close'),
  ]);
  await host.page.goto(await meeting.link('same_person'));
});

after(async () => {
  await browser?.close();
  await program.end();
});

test('pretend people come in, and the page says so for as long as they are there', async () => {
  await host.page.getByText('Try it with pretend people').click();
  await host.reads('What they write stays in this session.');
  await host.chooses('3');
  await host.button('Bring them in').click();
  await host.reads('3 pretend people are here');
  assert.equal(await meeting.people(), 4);
  assert.deepEqual(await host.faultsIn('rehearsal', [phone, laptop]), []);
});

test('they take turns as people do', async () => {
  await host.presses('Start', 'Next: Have your say');
  await host.presses('Next: Have your say', 'have had a turn.');
  await host.presses('Next: Pretend', 'Hold this turn');
  // Whoever has it finishes it, in a few seconds or some more: they do not hurry.
  await host.button('Hold this turn').waitFor({ state: 'detached', timeout: 60_000 });
});

test('they leave with one button, and the host stays', async () => {
  await host.button('End the rehearsal').click();
  await host.page.getByText('pretend people are here').waitFor({ state: 'detached' });
  await host.button('People').click();
  await host.reads('Asha');
  assert.equal(await host.page.getByText('Pretend').count(), 0);
});

test("nothing went wrong on the host's page", () => {
  assert.deepEqual(host.problems, []);
});
