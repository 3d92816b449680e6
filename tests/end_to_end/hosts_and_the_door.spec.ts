// Before the start: a host makes a session from the link that the program prints, opens the desk on a
// phone, takes a co-host in, and minds the door. Whoever is in stays in, and comes back to their seat.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { isCalled, waitingRoom } from './support/meeting.ts';
import { laptop, openBrowser, Person, phone } from './support/people.ts';
import { Program } from './support/program.ts';

const program = new Program();
let browser: Browser;
let host: Person;
let pocket: Person;
let cohost: Person;
let jo: Person;
let bo: Person;
let code = '';

before(async () => {
  await program.start();
  browser = await openBrowser();
  host = await Person.with(browser, laptop);
  pocket = await Person.with(browser, phone);
  cohost = await Person.with(browser, laptop);
  jo = await Person.with(browser, phone);
  bo = await Person.with(browser, phone);
});

after(async () => {
  await browser?.close();
  await program.end();
});

/** Where a link is made when somebody asks for it: under the words that say what it opens. */
async function linkTo(what: string): Promise<string> {
  await host.page.getByText(what, { exact: true }).click();
  const fold = host.page.locator('details', { hasText: what });
  await fold.getByRole('button', { name: /Make the link/ }).click();
  return (await fold.getByText(/\/link#/).textContent())!.trim();
}

/** How many sit at the table, as the host's own list has it. */
async function are(count: number) {
  const list = host.page.getByRole('region', { name: 'Who is here' }).getByRole('listitem');
  await list.nth(count - 1).waitFor();
  assert.equal(await list.count(), count);
}

async function opensTheDoor(how: string) {
  await host.button('How it works').click();
  await host.page.locator('input[name="door"]').and(host.page.getByLabel(how)).check();
  await host.button('Back to the desk').click();
}

test('three questions, and the host is at the desk', async () => {
  await host.page.goto(program.hostLink);
  await host.page.getByLabel('Topic').fill('What makes it easier to speak up?');
  await host.page.getByLabel('In the hall').fill('3');
  await host.button('Use the usual brew').click();
  await host.sees('Invite people');
  code = (await host.page.locator('.invite-code').textContent())!.replace(/\D/g, '');
  assert.match(code, /^\d{6}$/);
  await are(1);
});

test('the desk is on the phone as well, and the host is one person still', async () => {
  await pocket.page.goto(await linkTo('The host desk on my phone'));
  await pocket.sees('Invite people');
  await pocket.button('Start').waitFor();
  await are(1);
});

test('a co-host comes in by a link of their own', async () => {
  await cohost.page.goto(await linkTo('A co-host'));
  await cohost.sees('Invite people');
  await are(2);
});

test('a link with the code brings somebody straight in, and finds their seat again', async () => {
  await jo.page.goto(`${program.address}/${code}`);
  await jo.sees(waitingRoom);
  await are(3);
  const seat = jo.page.url();
  await jo.page.goto(`${program.address}/${code}`);
  await jo.sees(waitingRoom);
  assert.equal(jo.page.url(), seat);
  await are(3);
});

test('one by one: whoever knocks waits until the host lets them in', async () => {
  await opensTheDoor('One by one');
  await bo.page.goto(`${program.address}/${code}`);
  await bo.sees('You are at the door');
  assert.deepEqual(await bo.faultsIn('view-at-the-door', [phone, laptop]), []);
  await cohost.reads('Someone is at the door');
  await are(3);
  await host.button(/Let in/).click();
  await bo.sees(waitingRoom);
  await are(4);
});

test('somebody who is not let in is told so', async () => {
  const stranger = await Person.with(browser, phone);
  await stranger.page.goto(`${program.address}/${code}`);
  await stranger.sees('You are at the door');
  await pocket.button(/Not now/).click();
  await stranger.sees("The host can't let you in just now");
  assert.deepEqual(await stranger.faults(), []);
  await stranger.context.close();
  await are(4);
});

test('a closed door keeps newcomers out, and lets those who are in come back', async () => {
  await opensTheDoor('Closed');
  const late = await Person.with(browser, phone);
  await late.page.goto(`${program.address}/${code}`);
  await late.reads('The door is closed. Ask your host to open it.');
  await bo.page.reload();
  await bo.sees(waitingRoom);
  await opensTheDoor('Open');
  await late.button('Come in').click();
  await late.sees(waitingRoom);
  await are(5);
  await late.context.close();
});

test('a name that should not be on the wall is changed by the host', async () => {
  await isCalled(jo, 'Bum');
  await host.button('People').click();
  await host.button(/Change.*Bum/).click();
  await host.page.getByLabel('Name', { exact: true }).fill('Jo');
  await host.button('Save the name').click();
  await host.button(/Change.*Jo/).waitFor();
  await cohost.reads('Jo');
});

test('whoever is asked to leave is told, and does not come back in by the code', async () => {
  await host.button('Back to the desk').click();
  await host.button('People').click();
  await host.button(/Change.*Jo/).click();
  await host.button('Ask them to leave').click();
  await host.button('Yes, they leave').click();
  await jo.reads('The host has asked this device to leave.');
  await jo.page.goto(`${program.address}/${code}`);
  await jo.reads('The host has asked this device to leave.');
  await host.button('Back to the desk').click();
  await are(4);
});

test('back leads to where they were', async () => {
  await host.button('My own page').click();
  await host.sees(waitingRoom);
  await host.page.goBack();
  await host.sees('Invite people');
  await bo.page.goto(`${program.address}/${code}`);
  await bo.sees(waitingRoom);
});

test('nothing went wrong on anybody\'s page', () => {
  for (const person of [host, pocket, cohost, jo, bo]) assert.deepEqual(person.problems, []);
});
