// Everybody takes part in their own way: cards that people hold up, a word that somebody does not
// know, a quiet word with the host, notes for the table, and words that are read out for somebody.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { comeInAs, makeMeeting, step } from './support/meeting.ts';
import { laptop, openBrowser, Person, phone, wall } from './support/people.ts';
import { Program } from './support/program.ts';

const program = new Program();
let browser: Browser;
let host: Person;
let bo: Person;
let cy: Person;
let room: Person;
let session = '';
const meaning = 'The people who plan health care here';
const need = 'I lip-read, so a seat where I see faces';
const note = 'Ask about the ramp first';
const said = 'I would like the questions a week before';

before(async () => {
  await program.start();
  browser = await openBrowser();
  host = await Person.with(browser, laptop);
  bo = await Person.with(browser, phone);
  cy = await Person.with(browser, phone);
  room = await Person.with(browser, wall);
  const meeting = await makeMeeting(program, [
    step('s1', 'welcome'),
    step('s2', 'have_your_say', null, 600_000),
    step('s3', 'reflect_together', 60_000),
    step('s4', 'close'),
  ]);
  session = meeting.session;
  await host.page.goto(await meeting.link('same_person'));
  await room.page.goto(await meeting.link('screen'));
  await comeInAs(bo, program, meeting.code, 'Bo');
  await comeInAs(cy, program, meeting.code, 'Cy');
});

after(async () => {
  await browser?.close();
  await program.end();
});

/** The choice, by the words beside it: its first line. */
async function likesTo(person: Person, way: string) {
  await person.chooses(way);
}

/** Whoever was first in the order, it is Bo's turn then. */
async function startTurnOfBo() {
  while (!(await host.button('Next: Bo').isVisible())) {
    await host.presses('Next:', 'Hold this turn');
  }
  await host.presses('Next: Bo', 'Bo would like their words read out.');
}

test('each says how they like to take part, and can say something else', async () => {
  await likesTo(bo, 'Only listen');
  await likesTo(bo, 'Have it read for me');
  await likesTo(cy, 'Say it or sign it');
  await host.presses('Start', 'Next: Have your say');
  await host.button('People').click();
  await host.reads('has their words read out');
  await host.button('Back to the desk').click();
});

test('the host opens the cards', async () => {
  assert.equal(await cy.page.getByText('Hold up a card').count(), 0);
  await host.button('How it works').click();
  await host.page
    .getByRole('group', { name: 'Cards people can hold up' })
    .getByRole('radio', { name: 'On' })
    .check();
  await cy.page.getByText('Hold up a card').waitFor();
  await host.button('Back to the desk').click();
});

test('words are read out for whoever likes it that way, and their turn says so', async () => {
  await host.presses('Next: Have your say', 'have had a turn.');
  await startTurnOfBo();
  await bo.sees("It's your turn, Bo");
  await bo.reads('Our timer and the host know you want it read out.');
  await bo.page.getByRole('textbox', { name: 'Type my turn' }).fill(said);
  await bo.button('Show my words').click();
  await cy.reads(said);
  await room.reads(said);
  assert.deepEqual(await bo.faultsIn('read-for-me', [phone, laptop]), []);
});

test('a stop card holds the clock on every screen, until somebody lets it go on', async () => {
  await cy.page.getByText('Hold up a card').click();
  await cy.button('Stop, I have a question').click();
  await bo.reads('Stop, I have a question');
  await bo.reads('The clock is paused');
  await host.reads('Cy holds up: Stop, I have a question. The clock is held.');
  await room.reads('Stop, I have a question');
  assert.equal(await room.page.locator('.room-cards').getByText('Cy').count(), 0);
  await room.picture('room-cards', [wall]);
  await host.button('Let the clock go on').click();
  await host.page.getByText('The clock is held.').waitFor({ state: 'detached' });
  await cy.presses('Put it down', 'You hold up a card', 'detached');
  await bo.page.getByRole('list', { name: 'Cards up now' }).waitFor({ state: 'detached' });
  assert.deepEqual(await cy.faultsIn('hold-up', [phone, laptop]), []);
});

test('a listener asks what a word means, another explains it, and nobody is told who asked', async () => {
  await cy.button('Words and facts').click();
  await cy.page.getByLabel('Which word?').fill('ICB');
  await cy.button('Ask what it means').click();
  await bo.reads('1 word to explain');
  await bo.button('Words and facts').click();
  await bo.page.getByLabel(/What .*ICB.* means/).fill(meaning);
  await bo.button('Explain it').click();
  await cy.reads(meaning);
  const events = await program.run('export', session, '--format', 'markdown');
  assert.ok(!/Cy.*ICB/.test(events));
  assert.deepEqual(await bo.faultsIn('glossary', [phone, laptop]), []);
  await bo.button('Back to the session').click();
  await cy.button('Back to the session').click();
});

test('a quiet word is between one person and the hosts', async () => {
  await cy.button('I need something').click();
  await cy.reads('Only the hosts see this.');
  await cy.button('A quiet word with the host').click();
  await cy.reads('The host knows.');
  await host.reads('would like a quiet word');
  await host.picture('calls', [laptop]);
  for (const other of [bo, room]) {
    assert.ok(!(await other.page.content()).includes('quiet word'));
    assert.equal(await other.page.getByText('Who needs you').count(), 0);
  }
  await host.button("I've been").click();
  await cy.page.getByText('The host knows.').waitFor({ state: 'detached' });
});

test('somebody asked to take notes says yes, and has the box at hand', async () => {
  await host.button('People').click();
  await host.page
    .getByRole('listitem')
    .filter({ hasText: 'Cy' })
    .getByRole('button')
    .first()
    .click();
  await host.button('Ask them to take notes').click();
  await host.button('Back to the desk').click();
  await cy.reads('Would you take notes for us?');
  await cy.button("Yes, I'll do it").click();
  await bo.reads('Cy takes notes');
  await cy.page.getByLabel('Notes for the table').fill(note);
  await cy.button('Add the note').click();
  await cy.reads('Sent');
  const record = await program.run('export', session, '--format', 'markdown');
  assert.ok(record.includes(note));
});

test('what somebody needs is for the hosts: beside their name, and nowhere else', async () => {
  const about = cy.page.locator('details').filter({ hasText: 'How I like to take part' }).first();
  if ((await about.getAttribute('open')) === null) await about.locator('summary').first().click();
  await cy.page.getByText('Anything we should know?').click();
  await cy.reads('Only the hosts see this. We delete it a day after we close.');
  await cy.page.getByLabel('What would help you today?').fill(need);
  await cy.button('Save').click();
  await cy.reads('The hosts know.');
  assert.deepEqual(await cy.faultsIn('tell-hosts', [phone, laptop]), []);
  await host.button('People').click();
  await host.reads('They told you:');
  const line = host.page.getByRole('listitem').filter({ hasText: 'Cy' }).first();
  assert.ok((await line.innerText()).includes(need));
  await host.picture('needs-told', [phone, laptop]);
  const refused = await bo.page.evaluate(async (id) => {
    const { key } = JSON.parse(localStorage.getItem(`cuppa.device.${id}`)!);
    const headers = { authorization: `Bearer ${key}` };
    return (await fetch(`/api/sessions/${id}/needs`, { headers })).status;
  }, session);
  assert.equal(refused, 403);
  for (const other of [bo, room]) assert.ok(!(await other.page.content()).includes(need));
  const record = await program.run('export', session, '--format', 'markdown');
  assert.ok(!record.includes(need));
});

test("nothing went wrong on anybody's page", () => {
  for (const person of [host, bo, cy, room]) assert.deepEqual(person.problems, []);
});
