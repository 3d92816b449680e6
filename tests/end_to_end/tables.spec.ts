// One circle becomes three tables: everybody is told where to sit, two tables take their turns side
// by side, and somebody who is moved while they type loses no letter.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { comeInAs, makeMeeting, step, tableOf } from './support/meeting.ts';
import { laptop, loosely, openBrowser, Person, phone, wall } from './support/people.ts';
import { Program } from './support/program.ts';

const program = new Program();
const names = ['Ada', 'Bo', 'Cy', 'Di', 'Ed', 'Fay', 'Gus', 'Hal'];
const people = new Map<string, Person>();
let browser: Browser;
let host: Person;
let room: Person;

before(async () => {
  await program.start();
  browser = await openBrowser();
  host = await Person.with(browser, laptop);
  room = await Person.with(browser, wall);
  const meeting = await makeMeeting(program, [
    step('s1', 'welcome'),
    step('s2', 'reflect', 60_000),
    step('s3', 'have_your_say', null, 60_000),
    step('s4', 'reflect_together', 60_000),
    step('s5', 'close'),
  ]);
  await host.page.goto(await meeting.link('same_person'));
  await room.page.goto(await meeting.link('screen'));
  for (const name of names) {
    const person = await Person.with(browser, phone);
    await comeInAs(person, program, meeting.code, name);
    people.set(name, person);
  }
  await host.reads('Hal');
});

after(async () => {
  await browser?.close();
  await program.end();
});

function card(table: string) {
  return host.page.getByRole('listitem').filter({
    has: host.page.getByRole('heading', { name: loosely(table) }),
  });
}

test('one circle shows no tables', async () => {
  assert.equal(await people.get('Ada')!.page.getByText(/table \d|choose a table/i).count(), 0);
  await room.reads('Come in. Grab a brew.');
  assert.equal(await room.page.getByText(/Table/).count(), 0);
});

test('tables are made, and everybody reads where to sit', async () => {
  await host.button('Tables').click();
  await host.sees('Tables');
  await host.page.getByText(loosely('3 or 4')).click();
  await host.presses('Make the tables', 'Everyone has a table now.');
  const tables = new Set<string>();
  for (const person of people.values()) tables.add(await tableOf(person));
  assert.ok(tables.size >= 2, `All sit at ${[...tables]}.`);
  await room.reads(/Table/);
  await host.picture('desk-tables');
  assert.deepEqual(await host.faults(), []);
  await room.picture('room-tables-before', [wall]);
});

test('a third table is put out, and has a name and a place', async () => {
  await host.button('One more table').click();
  await host.page.getByRole('heading', { name: loosely('Table 3') }).waitFor();
  const third = host.page.locator('.table-cards > li').last();
  await third.getByText('Name and place').click();
  await third.getByLabel('Name of the table').fill('Kitchen');
  await third.getByLabel('Where it is').fill('by the sink');
  await third.getByRole('button', { name: 'Save' }).click();
  await host.page.getByRole('heading', { name: 'Kitchen' }).waitFor();
});

test('somebody who types is moved, and types on', async () => {
  await host.button('Back to the desk').click();
  await host.presses('Start', 'Next: One minute to think');
  await host.presses('Next: One minute to think', 'Next: Have your say');
  const ada = people.get('Ada')!;
  const box = ada.page.getByRole('textbox');
  await box.pressSequentially('Half a ');
  await host.button('Tables').click();
  await host.button(/Change.*Ada/).click();
  await host.page.getByRole('button', { name: 'Kitchen', exact: true }).click();
  await host.reads('Ada sits at Kitchen now.');
  await ada.reads('You are at Kitchen now. Find it by the sink.');
  await ada.page.keyboard.type('thought');
  assert.equal(await box.inputValue(), 'Half a thought');
  await ada.picture('moved-while-typing', [phone]);
});

test('Undo brings her back', async () => {
  await host.button('Undo').click();
  await people.get('Ada')!.reads(/You are at .*Table/);
});

test('two tables take their turns side by side', async () => {
  const [first, second] = await Promise.all([tableOf(people.get('Ada')!), otherTable()]);
  await host.button('Back to the desk').click();
  await host.presses('Next: Have your say', 'All tables');
  const having: Person[] = [];
  for (const table of [first, second]) {
    await card(table).getByRole('button', { name: 'Go to this table' }).click();
    await host.sees(table);
    const next = host.button(/^Next: /);
    const label = (await next.textContent())!.replace(/[\u2066-\u2069]/g, '');
    await host.presses(/^Next: /, 'Hold this turn');
    having.push(people.get(label.replace('Next: ', ''))!);
    await host.button('Back to the desk').click();
    await host.reads('All tables');
  }
  for (const person of having) await person.sees(/It's your turn/);
  await room.picture('room-tables-turns', [wall]);
  for (const table of [first, second]) await room.reads(table);
  await host.picture('desk-tables-turns');
  assert.deepEqual(await host.faults(), []);
  await having[0]!.presses("I've finished", 'One line to keep?');
  await card(first).getByText(/1.*have had a turn/).waitFor();
  await having[1]!.sees(/It's your turn/);
});

/** A table where Ada does not sit. */
async function otherTable(): Promise<string> {
  const own = await tableOf(people.get('Ada')!);
  for (const person of people.values()) {
    const table = await tableOf(person);
    if (table !== own) return table;
  }
  throw new Error('All sit at one table.');
}

test("nothing went wrong on anybody's page", () => {
  for (const person of [host, room, ...people.values()]) assert.deepEqual(person.problems, []);
});
