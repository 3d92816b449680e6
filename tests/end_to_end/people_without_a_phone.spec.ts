// A tablet that two people share, who have no phone: one passes, one types. Both are people like
// everybody, and neither sees what the other wrote.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { comeIn, comeInAs, makeMeeting, step, waitingRoom } from './support/meeting.ts';
import { laptop, openBrowser, Person, phone, wall } from './support/people.ts';
import { Program } from './support/program.ts';

const program = new Program();
let browser: Browser;
let host: Person;
let tablet: Person;
let bo: Person;
let room: Person;
let session = '';
const onlyMine = 'They never asked us about the ramp';
const said = 'Ask us first, then build the ramp';

before(async () => {
  await program.start();
  browser = await openBrowser();
  host = await Person.with(browser, laptop);
  tablet = await Person.with(browser, phone);
  bo = await Person.with(browser, phone);
  room = await Person.with(browser, wall);
  const meeting = await makeMeeting(program, [
    step('s1', 'welcome'),
    step('s2', 'reflect', 60_000),
    step('s3', 'have_your_say', null, 120_000),
    step('s4', 'reflect_together', 60_000),
    step('s5', 'close'),
  ]);
  session = meeting.session;
  await host.page.goto(await meeting.link('same_person'));
  await room.page.goto(await meeting.link('screen'));
  await comeInAs(bo, program, meeting.code, 'Bo');
  await comeIn(tablet, program, meeting.code);
  await tablet.sees(waitingRoom);
});

after(async () => {
  await browser?.close();
  await program.end();
});

/** The tablet goes to somebody, who says that they have it. */
async function passTo(name: string) {
  await tablet.button(`Pass the tablet to ${name}`).first().click();
  await tablet.sees(`This is for ${name}`);
  assert.equal(await tablet.page.getByRole('main').getByRole('button').count(), 1);
  await tablet.button(`I'm ${name}`).click();
}

async function add(name: string) {
  await tablet.page.getByLabel('What shall we call them?').fill(name);
  await tablet.button('Add them').click();
  await tablet.button(`Pass the tablet to ${name}`).waitFor();
}

test('a device becomes a tablet for several people, and counts as none', async () => {
  await tablet.page.getByText('About me, if you like').click();
  await tablet.button('This is a tablet for several people').click();
  await tablet.sees('Who has the tablet?');
  await add('Jean');
  await tablet.page.getByText('Add somebody').click();
  await add('Mo');
  await host.reads('Jean');
  await room.reads('4 here');
  assert.deepEqual(await tablet.faultsIn('tablet', [phone, laptop]), []);
});

test('each has a private page, and the next one never sees it', async () => {
  await host.presses('Start', 'Next: One minute to think');
  await host.presses('Next: One minute to think', 'Next: Have your say');
  await passTo('Jean');
  await tablet.page.getByLabel('My notes').fill(onlyMine);
  await tablet.button("I'm done: pass it on").click();
  await passTo('Mo');
  assert.equal(await tablet.page.getByLabel('My notes').inputValue(), '');
  await tablet.button("I'm done: pass it on").click();
  const kept = await tablet.page.evaluate(() => JSON.stringify({ ...localStorage }));
  assert.ok(!kept.includes(onlyMine));
});

test('one of them passes, and nobody else does by it', async () => {
  await host.presses('Next: Have your say', '0 of 3 have had a turn.');
  await passTo('Mo');
  await tablet.button('Pass for now').click();
  await tablet.reads('You passed. That is fine.');
  await tablet.button("I'm done: pass it on").click();
  await host.reads('0 of 2 have had a turn.');
});

test('the tablet asks for the other, who types their turn for all to see', async () => {
  while (!(await host.button('Next: Jean').isVisible())) {
    await host.presses('Next:', 'Hold this turn');
  }
  await host.presses('Next: Jean', "Finish Jean's turn");
  await tablet.reads("It's Jean's turn. Pass them the tablet.");
  await passTo('Jean');
  await tablet.sees("It's your turn, Jean");
  await tablet.page.getByText('Other ways').click();
  await tablet.button("I've typed it, show it").click();
  await tablet.page.getByRole('textbox', { name: 'Type my turn' }).fill(said);
  await tablet.button('Show my words').click();
  await bo.reads(said);
  await room.reads(said);
  await room.picture('room-seat', [wall]);
  await tablet.button("I've finished").click();
  await tablet.page.getByLabel('My line').fill(said);
  await tablet.button('Keep this line').click();
  await tablet.reads('You are done');
  await tablet.button("I'm done: pass it on").click();
  assert.ok(!(await tablet.page.content()).includes(said));
});

test('whoever passed is asked once more, and a no is told to nobody', async () => {
  while (await host.button('Next:').isVisible()) {
    if (await host.button('Next: Reflect together').isVisible()) break;
    await host.presses('Next:', 'Hold this turn');
  }
  await host.button('Offer a turn once more to those who passed').click();
  await passTo('Mo');
  await tablet.reads('Would you like a turn after all?');
  await tablet.button('No, thank you').click();
  await tablet.page.getByText('Would you like a turn after all?').waitFor({ state: 'detached' });
  await tablet.button("I'm done: pass it on").click();
});

test('the words are in the review, where they can be taken out', async () => {
  await host.presses('Next: Reflect together', 'Close the session');
  await host.button('Close the session').first().click();
  await host.button('Say thank you and close').click();
  await tablet.sees('Who has the tablet?');
  const record = await program.run('export', session, '--format', 'markdown');
  assert.ok(record.includes(said));
  assert.ok(!record.includes(onlyMine));
  await passTo('Mo');
  await tablet.reads('You sent no words this time.');
  await tablet.button("I'm done: pass it on").click();
  await passTo('Jean');
  await tablet.sees('Thank you. Did we hear you right?');
  const takeOut = tablet.button(/^Take out/);
  await takeOut.first().waitFor();
  const before = await takeOut.count();
  await takeOut.first().click();
  await tablet.button(/^Yes, take it out/).click();
  await takeOut.nth(before - 1).waitFor({ state: 'detached' });
});

test("nothing went wrong on anybody's page", () => {
  for (const person of [host, tablet, bo, room]) assert.deepEqual(person.problems, []);
});
