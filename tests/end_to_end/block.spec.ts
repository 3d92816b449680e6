// Three tables walk a block, each at its own pace with its timer: through a break and back to where they
// were, past a timer whose phone is gone, until the host calls all of them back. At one of them is a tablet
// that two people share, at another somebody who only listens; a captioner writes along.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { cutTheLine, holdTheLine, mendTheLine } from './support/line.ts';
import {
  comeIn,
  comeInAs,
  makeMeeting,
  type Meeting,
  step,
  tableOf,
  waitingRoom,
} from './support/meeting.ts';
import { laptop, loosely, openBrowser, Person, phone, wall } from './support/people.ts';
import { Program } from './support/program.ts';

const program = new Program();
const names = ['Ada', 'Bo', 'Cy', 'Di', 'Ed', 'Fay'];
const people = new Map<string, Person>();
/** Who sits at "Table 1" and so on; the first of them is the timer. */
const tables = new Map<string, string[]>();
let browser: Browser;
let host: Person;
let room: Person;
let listener: Person;
let tablet: Person;
let meeting: Meeting;

const eachTable = (one: object) => ({ ...one, pace: 'each_table' });

before(async () => {
  await program.start();
  browser = await openBrowser();
  host = await Person.with(browser, laptop);
  room = await Person.with(browser, wall);
  listener = await Person.with(browser, phone);
  tablet = await Person.with(browser, phone);
  meeting = await makeMeeting(program, [
    step('s1', 'welcome'),
    eachTable(step('s2', 'reflect', 60_000)),
    eachTable(step('s3', 'have_your_say', null, 60_000)),
    eachTable(step('s4', 'reflect_together', 60_000)),
    step('s5', 'still_got_time', 60_000),
    step('s6', 'close'),
  ]);
  await host.page.goto(await meeting.link('same_person'));
  await room.page.goto(await meeting.link('screen'));
  for (const name of names) {
    const person = await Person.with(browser, phone);
    await holdTheLine(person);
    await comeInAs(person, program, meeting.code, name);
    people.set(name, person);
  }
  await host.reads('Fay');
});

after(async () => {
  await browser?.close();
  await program.end();
});

async function findSeats() {
  tables.clear();
  for (const name of names) {
    const table = await tableOf(people.get(name)!);
    tables.set(table, [...(tables.get(table) ?? []), name]);
  }
}

function card(table: string) {
  return host.page.getByRole('listitem').filter({
    has: host.page.getByRole('heading', { name: loosely(table) }),
  });
}

function sitter(table: string, nth: 0 | 1): Person {
  return people.get(tables.get(table)![nth]!)!;
}

test('three tables of two are made', async () => {
  await host.button('Tables').click();
  await host.page.getByText(loosely('3 or 4')).click();
  await host.presses('Make the tables', 'Everyone has a table now.');
  await host.presses('One more table', 'Table 3');
  await findSeats();
  for (const table of ['Table 1', 'Table 2']) {
    await goesToTable3(tables.get(table)![2]!);
  }
  await findSeats();
  assert.deepEqual([...tables.values()].map(({ length }) => length), [2, 2, 2]);
  await host.button('Back to the desk').click();
});

/** A press that comes too soon after another is passed over: then it is made again. */
async function goesToTable3(name: string) {
  const there = people.get(name)!.page.getByText(/You are at .*Table .?3/).first();
  const change = host.button(new RegExp(`Change.*${name}`));
  const to = host.page.getByRole('group').getByRole('button', { name: loosely('Table 3') });
  for (let tries = 0; tries < 5 && !(await there.isVisible()); ++tries) {
    if (!(await to.isVisible())) await change.click({ timeout: 2_000 }).catch(() => undefined);
    await to.click({ timeout: 2_000 }).catch(() => undefined);
    await there.waitFor({ timeout: 2_000 }).catch(() => undefined);
  }
  await there.waitFor();
}

test('somebody who only listens, a tablet for two and a captioner come too', async () => {
  await comeInAs(listener, program, meeting.code, 'Lu');
  await listener.chooses('Only listen');
  await listener.reads(/You are at .*Table .?1/);
  await comeIn(tablet, program, meeting.code);
  await tablet.sees(waitingRoom);
  await tablet.page.getByText('About me, if you like').click();
  await tablet.button('This is a tablet for several people').click();
  await tablet.sees('Who has the tablet?');
  await add('Jean');
  await tablet.page.getByText('Add somebody').click();
  await add('Mo');
  await host.reads('Mo');
  await listener.button('Captions').click();
  await says(1, 'Find your table, and grab a brew.');
  await listener.reads('Find your table, and grab a brew.');
});

async function add(name: string) {
  await tablet.page.getByLabel('What shall we call them?').fill(name);
  await tablet.button('Add them').click();
  await tablet.button(`Pass the tablet to ${name}`).waitFor();
}

/** As a captioner's own tool does it. */
let captionLink = '';
async function says(number: number, text: string) {
  captionLink ||= await meeting.link('captioner');
  const headers = { 'content-type': 'text/plain' };
  const address = `${captionLink}&seq=${number}&lang=en-GB`;
  assert.equal((await fetch(address, { method: 'POST', headers, body: text })).status, 200);
}

test('the block begins: all think, and the desk sees each table', async () => {
  await host.presses('Start', 'Next: One minute to think');
  await host.presses('Next: One minute to think', 'Each table at its own pace');
  for (const person of people.values()) await person.sees('One minute to think');
  for (const table of tables.keys()) {
    await card(table).getByText(loosely('One minute to think')).waitFor();
    await card(table).getByText(loosely('Nobody keeps time here.')).waitFor();
  }
});

test('somebody at each table is its timer', async () => {
  for (const table of tables.keys()) {
    await sitter(table, 0).presses("I'll be our timer", 'You are our timer');
    await card(table).getByText(loosely('Nobody keeps time here.')).waitFor({ state: 'detached' });
  }
  await sitter('Table 1', 0).picture('keeper-block', [phone]);
  assert.deepEqual(await sitter('Table 1', 0).faults(), []);
});

test('one table goes on, and no other with it', async () => {
  const timer = sitter('Table 1', 0);
  await timer.presses('Next for your table: Have your say', 'This table is at Have your say now.');
  await card('Table 1').getByText(loosely('0 of 2 have had a turn.')).waitFor();
  await sitter('Table 2', 0).sees('One minute to think');
  await room.reads('One minute to think');
  await room.reads('0 of 2 turns');
  await timer.presses(/^Next: /, 'Hold this turn');
  await room.reads(new RegExp(tables.get('Table 1')!.join('|')));
  await room.picture('room-block', [wall]);
  await host.picture('desk-block');
  assert.deepEqual(await host.faults(), []);
});

test('back is one press too, and Undo takes it back', async () => {
  const timer = sitter('Table 2', 0);
  await timer.presses('Next for your table: Have your say', 'This table is at Have your say now.');
  await timer.presses('Back to: One minute to think', 'This table is at One minute to think now.');
  await sitter('Table 2', 1).sees('One minute to think');
  await timer.presses('Undo', 'Back to: One minute to think');
  await card('Table 2').getByText(loosely('0 of 4 have had a turn.')).waitFor();
});

test('after a break each table is where it was', async () => {
  await host.presses('Have a break', 'Who is back');
  for (const person of people.values()) await person.sees('Time for a break');
  await says(2, 'We are back at half past.');
  await room.reads('We are back at half past.');
  await sitter('Table 1', 0).reads('After the break: back to our tables');
  await host.presses('Next: back to our tables', 'Each table at its own pace');
  await card('Table 1').getByText(loosely('0 of 2 have had a turn.')).waitFor();
  await card('Table 3').getByText(loosely('One minute to think')).waitFor();
  await sitter('Table 3', 1).sees('One minute to think');
});

test("the timer's phone is gone in the middle of a turn, and another takes over", async () => {
  const [timer, other] = [sitter('Table 1', 0), sitter('Table 1', 1)];
  const otherName = tables.get('Table 1')![1]!;
  // Whoever is first in the order has a turn; the timer's own is ended, so that the other has one.
  for (let turns = 0; turns < 2; turns += 1) {
    await timer.presses(/^Next: /, 'Hold this turn');
    if (await hasTurn(other)) break;
    await timer.presses("I've finished", 'One line to keep?');
  }
  await other.sees(`It's your turn, ${otherName}`);
  await cutTheLine(timer);
  await other.presses("I'll be our timer", 'You are our timer');
  await other.sees(`It's your turn, ${otherName}`);
  await card('Table 1').getByText(loosely(`Our timer here: ${otherName}`)).waitFor();
  await other.presses("I've finished", 'One line to keep?');
  await goesOn(other);
  await mendTheLine(timer);
  await timer.sees('What did you hear? What stayed with you?');
});

/** Which of the two comes first is a matter of the order. */
async function hasTurn(person: Person): Promise<boolean> {
  const turn = person.page.getByRole('heading', { level: 1, name: /your turn/ });
  return turn.waitFor({ timeout: 2_000 }).then(() => true, () => false);
}

/** Whoever has not had a turn, because their phone is away, is asked about by name. */
async function goesOn(timer: Person): Promise<void> {
  const end = timer.page.getByText('You are at the end. The host will call us all back.').first();
  const anyway = timer.button('Go on anyway');
  for (let tries = 0; tries < 10 && !(await end.isVisible()); ++tries) {
    const on = (await anyway.isVisible()) ? anyway : timer.button('Next for your table: Reflect');
    await on.click({ timeout: 2_000 }).catch(() => undefined);
    await anyway.or(end).first().waitFor({ timeout: 1_000 }).catch(() => undefined);
  }
  await end.waitFor();
}

test('all are called back, and nobody is cut off', async () => {
  await host.page.getByText(loosely('In 1 minute'), { exact: true }).click();
  await host.presses('Call everyone back', 'Give them longer');
  for (const person of [...people.values(), listener, tablet]) {
    await person.reads('In 1 minute we all come back together.');
  }
  await room.reads('In 1 minute we all come back together.');
  await room.picture('room-gathering', [wall]);
  await sitter('Table 3', 0).picture('gathering', [phone]);
  assert.deepEqual(await sitter('Table 3', 0).faults(), []);
  await sitter('Table 3', 0).sees('One minute to think');
  await host.presses('Give them longer', 'Call everyone back');
  await room.page.getByText(/come back together/).waitFor({ state: 'detached' });
  await host.page.getByText(loosely('In 10 seconds'), { exact: true }).click();
  await host.presses('Call everyone back', 'Time to come back.');
  await sitter('Table 3', 0).reads('Finish your thought.');
});

test('who would be left behind is said plainly; then all go on together', async () => {
  await host.presses('Next: Still got time?', 'have not had a turn.');
  await host.picture('desk-block-left');
  assert.deepEqual(await host.faults(), []);
  await host.button('Wait').click();
  await host.reads('Time to come back.');
  await host.presses('Next: Still got time?', 'have not had a turn.');
  await host.presses('Go on anyway', 'Next: Thank you');
  for (const person of [...people.values(), listener]) await person.sees("What's not been said?");
});

test("nothing went wrong on anybody's page", () => {
  for (const person of [host, room, listener, tablet, ...people.values()]) assert.deepEqual(person.problems, []);
});
