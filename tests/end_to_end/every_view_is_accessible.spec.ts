// Every view, narrow and wide, light and dark: axe finds nothing, nothing scrolls sideways, and a
// picture of each is kept.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { comeIn, isCalled, makeMeeting, type Meeting, step, waitingRoom } from './support/meeting.ts';
import { laptop, openBrowser, Person, phone, wall } from './support/people.ts';
import { newKey, Program } from './support/program.ts';

const program = new Program();
let browser: Browser;
let meeting: Meeting;
let host: Person;
let jo: Person;
let bo: Person;
let room: Person;

before(async () => {
  await program.start();
  browser = await openBrowser();
  host = await Person.with(browser, laptop);
  jo = await Person.with(browser, phone);
  bo = await Person.with(browser, phone);
  room = await Person.with(browser, wall);
});

after(async () => {
  await browser?.close();
  await program.end();
});

/** In both sizes and both themes. */
async function isFine(person: Person, view: string, sizes = [phone, laptop]) {
  assert.deepEqual(await person.faultsIn(`view-${view}`, sizes), [], view);
}

/** A panel of the desk, and back. */
async function panelIsFine(words: string, title: string, view: string) {
  await host.button(words).click();
  await host.sees(title);
  await isFine(host, view);
  await host.button('Back to the desk').click();
}

test('before anybody is in: start, join, a code that is wrong', async () => {
  await host.page.goto(program.hostLink);
  await host.sees('Start a session');
  await isFine(host, 'start');
  await host.page.getByText('More choices').click();
  await isFine(host, 'start-more');
  await jo.page.goto(program.address);
  await jo.sees('Come in. Grab a brew.');
  await isFine(jo, 'join');
  await comeIn(jo, program, '999 999');
  await jo.reads("We can't find that code.");
  await isFine(jo, 'join-wrong');
});

test('the waiting room, and what the host hands out', async () => {
  meeting = await makeMeeting(program, [
    step('s1', 'welcome'),
    step('s2', 'reflect', 60_000),
    step('s3', 'have_your_say', null, 120_000),
    step('s4', 'break', 300_000),
    step('s5', 'reflect_together', 60_000),
    step('s6', 'still_got_time', 60_000),
    step('s7', 'feedback', 60_000),
    step('s8', 'close'),
  ]);
  await host.page.goto(await meeting.link('same_person'));
  await room.page.goto(await meeting.link('screen'));
  for (const [person, name] of [[jo, 'Jo'], [bo, 'Bo']] as const) {
    await comeIn(person, program, meeting.code);
    await person.sees(waitingRoom);
    await isCalled(person, name);
  }
  await isFine(jo, 'brew');
  await host.reads('Bo');
  await host.page.getByText('A co-host', { exact: true }).click();
  await host.page.locator('details', { hasText: 'A co-host' }).getByRole('button').click();
  await host.reads(/\/link#/);
  await isFine(host, 'invite');
  await isFine(room, 'room-before', [phone, laptop, wall]);
  await jo.page.getByRole('link', { name: 'Settings' }).click();
  await isFine(jo, 'settings');
  await jo.page.getByRole('link', { name: 'Support' }).click();
  await isFine(jo, 'support');
  await jo.page.goto(jo.page.url().replace(/#.*/, ''));
});

test('a minute to think', async () => {
  await host.presses('Start', 'Next: One minute to think');
  await host.presses('Next: One minute to think', 'Next: Have your say');
  await jo.sees('One minute to think');
  await isFine(jo, 'reflect');
  await isFine(host, 'desk-reflect');
  await isFine(room, 'room-reflect', [phone, laptop, wall]);
});

test('turns: mine, typed, another\'s, and coming back', async () => {
  await host.presses('Next: Have your say', 'Next: Jo');
  await bo.sees('Between two turns');
  await isFine(bo, 'between-turns');
  await host.presses('Next: Jo', 'Hold this turn');
  await jo.sees("It's your turn, Jo");
  await isFine(jo, 'my-turn');
  await isFine(bo, 'their-turn');
  await jo.page.getByText('Other ways').click();
  await jo.button("I've typed it, show it").click();
  await jo.page.getByRole('textbox', { name: 'Type my turn' }).fill('It can be hard to think and listen. '.repeat(4));
  await jo.button('Show my words').click();
  await bo.reads('It can be hard to think');
  await isFine(jo, 'my-turn-typed');
  await isFine(bo, 'their-turn-typed');
  await isFine(room, 'room-typed', [phone, laptop, wall]);
  await bo.page.reload();
  await bo.reads("You're back. We kept your mug warm.");
  await isFine(bo, 'back-again');
  const seat = bo.page.url();
  await bo.page.goto('about:blank');
  await jo.button("I've finished").click();
  await jo.reads('One line to keep?');
  await isFine(jo, 'keep-a-line');
  await bo.page.goto(seat);
  await bo.button('Show me what I missed').click();
  await bo.sees('While you were away');
  await isFine(bo, 'missed');
  await bo.button('Carry on from here').first().click();
});

test('the desk, each panel of it, and our timer\'s own desk', async () => {
  await isFine(host, 'desk');
  await host.button('People').click();
  await host.button(/Change.*Bo/).click();
  await host.button('Ask them to be our timer').click();
  await isFine(host, 'desk-people');
  await bo.reads('Would you be our timer?');
  await isFine(bo, 'keeper-asked');
  await bo.button("Yes, I'll do it").click();
  await bo.reads('You are our timer');
  await isFine(bo, 'keeper');
  await host.button('Back to the desk').click();
  await panelIsFine('Invite people', 'Invite people', 'desk-invite');
  await panelIsFine('How it works', 'How it works', 'desk-options');
  await panelIsFine('Car park', 'Car park', 'desk-car-park');
});

test('a break, and what comes after the turns', async () => {
  await host.button('Have a break').click();
  await jo.sees('Time for a break');
  await isFine(jo, 'break');
  await isFine(room, 'room-break', [phone, laptop, wall]);
  await host.presses('Next: Have your say', 'Next: Bo');
  await host.page.getByText('The plan', { exact: true }).click();
  await host.presses(/Go there.*Reflect together/, 'not had a turn.');
  await isFine(host, 'desk-asks');
  await host.button('Go on anyway').click();
  await host.button('Next: Still got time?').waitFor();
  await jo.sees('What did you hear?');
  await jo.page.getByText('Add a note').click();
  await jo.page.getByLabel('From me').check();
  await jo.page.getByLabel('Your note').fill('Everyone has something valuable to bring');
  await jo.button('Send it').click();
  await bo.reads('Everyone has something valuable');
  await isFine(jo, 'together');
  await isFine(room, 'room-together', [phone, laptop, wall]);
  await jo.button('Car park').click();
  await jo.page.getByText('Park something').click();
  await jo.page.getByLabel('From me').check();
  await jo.page.getByLabel('What should we come back to?').fill('Do we want a charter?');
  await jo.button('Park it').click();
  await jo.reads('Parked');
  await isFine(jo, 'car-park');
  await jo.button('Back to the session').click();
  await jo.button('Chat').click();
  await jo.page.getByLabel('From me').check();
  await jo.page.getByRole('textbox').fill('The biscuits were good');
  await jo.button('Send it').click();
  await bo.button('Chat').click();
  await bo.reads('The biscuits were good');
  await isFine(bo, 'chat');
  await panelIsFine('Notes and chat', 'Notes and chat', 'desk-words');
  await host.presses('Next: Still got time?', 'Next: How was that?');
  await jo.sees("What's not been said?");
  await isFine(jo, 'still-got-time');
  await host.presses('Next: How was that?', 'Next: Thank you');
  await jo.sees('How was that?');
  await isFine(jo, 'feedback');
});

test('the end, and afterwards', async () => {
  await host.button('Close the session').click();
  await host.reads('One promise is enough');
  await isFine(host, 'closing');
  await host.button('Say thank you and close').click();
  await host.sees('The session is closed');
  await host.button('Copy a link for whoever follows up').click();
  await host.reads(/\/link#/);
  await isFine(host, 'desk-closed');
  await jo.sees('Thank you. Did we hear you right?');
  await isFine(jo, 'ended');
  await isFine(room, 'room-end', [phone, laptop, wall]);
  await host.button('What was said').click();
  await host.reads('Do we want a charter?');
  await isFine(host, 'review');
  await host.button('Answer what was parked').click();
  await host.button(/Answer this/).click();
  await isFine(host, 'review-answering');
  await bo.page.goto((await meeting.link('reviewer')).replace(/#.*/, `#${newKey()}`));
  await bo.sees('This link has ended');
  await isFine(bo, 'link-over');
});

test('nothing went wrong on anybody\'s page', () => {
  for (const person of [host, jo, bo, room]) assert.deepEqual(person.problems, []);
});
