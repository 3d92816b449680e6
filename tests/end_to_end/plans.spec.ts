// A session from a template: the host changes its plan, saves it as a file, opens a broken one and the
// good one, shows a poem, and asks another question while somebody types.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { comeIn, waitingRoom } from './support/meeting.ts';
import { laptop, openBrowser, Person, phone, wall } from './support/people.ts';
import { Program } from './support/program.ts';

const program = new Program();
const folder = mkdtempSync(join(tmpdir(), 'cuppa-plans-'));
const poem = 'The kettle sings.\nWe come in.';
let browser: Browser;
let host: Person;
let jo: Person;
let room: Person;

before(async () => {
  await program.start();
  browser = await openBrowser();
  host = await Person.with(browser, laptop);
  jo = await Person.with(browser, phone);
  room = await Person.with(browser, wall);
});

after(async () => {
  await browser?.close();
  await program.end();
  rmSync(folder, { recursive: true, force: true });
});

/** The names of the parts, in their order, as the editor has them. */
function parts() {
  return host.page.locator('.plan-part bdi').allTextContents();
}

async function opensFile(name: string, text: string) {
  const path = join(folder, name);
  writeFileSync(path, text);
  await host.page.getByLabel('A plan that was saved as a file').setInputFiles(path);
}

test('a session begins from a template, which says how long it takes', async () => {
  await host.page.goto(program.hostLink);
  await host.page.getByLabel('Topic').fill('What makes a good day?');
  await host.page.getByLabel('In the hall').fill('4');
  await host.page.getByText('More choices').click();
  await host.page.getByLabel('After a film').check();
  await host.reads(/With .*4.* people, about/);
  await host.picture('start-template');
  await host.button('Start with After a film').click();
  await host.sees('Invite people');
});

test('the plan is changed before the start, and a refresh loses nothing', async () => {
  await host.button('The plan').click();
  await host.sees('The plan');
  assert.deepEqual((await parts()).slice(0, 3), ['Welcome', 'To set the scene', 'One minute to think']);
  await host.button(/Change.*To set the scene/).click();
  await host.page.getByLabel('What this part is called').fill('A poem');
  await host.page.getByLabel('The words of a poem or a story').fill(poem);
  await host.page.getByLabel('A link, if there is something to watch').fill('https://films.example.org/1');
  await host.button(/Done with this part/).click();
  await host.button(/Take out.*How was that/).click();
  await host.reads('How was that? is out of the plan.');
  await host.reads('Not saved yet.');
  await host.page.reload();
  await host.reads('Not saved yet.');
  assert.equal((await parts())[1], 'A poem');
  assert.deepEqual(await host.faults(), []);
  await host.picture('plan');
  await host.button('Save the plan').click();
  await host.reads('The plan is saved.');
});

test('the plan is saved as a file, with nobody in it', async () => {
  await host.page.getByText('Keep this plan', { exact: true }).click();
  await host.page.getByLabel('What the plan is called').fill('Our film evening');
  const download = host.page.waitForEvent('download');
  await host.button('Save it as a file').click();
  const file = await download;
  assert.equal(file.suggestedFilename(), 'Our film evening.cuppa.json');
  const path = join(folder, 'saved.json');
  await file.saveAs(path);
  const saved = JSON.parse(readFileSync(path, 'utf8'));
  assert.equal(saved.cuppa_plan, 1);
  assert.equal(saved.steps[1].words, poem);
  assert.ok(saved.steps.every((step: object) => !('id' in step)));
});

test('a file that is no plan says so, and changes nothing', async () => {
  const before = await parts();
  await host.page.getByText('Open a plan file', { exact: true }).click();
  await opensFile('letter.json', 'Dear all');
  await host.reads('This is not a plan file, or part of it is missing.');
  const many = Array.from({ length: 10_000 }, () => ({ kind: 'break' }));
  await opensFile('many.json', JSON.stringify({ cuppa_plan: 1, steps: many }));
  await host.reads('This plan has 10,000 parts. 40 is the most.');
  assert.deepEqual(await host.faults(), []);
  assert.deepEqual(await parts(), before);
});

test('the file that was saved comes back, once it was looked at', async () => {
  const before = await parts();
  await host.button(/Take out.*Reflect together/).click();
  await opensFile('plan.json', readFileSync(join(folder, 'saved.json'), 'utf8'));
  await host.page.getByRole('heading', { name: 'Our film evening' }).waitFor();
  await host.button('Use this plan').click();
  await host.reads('The parts are from "Our film evening" now.');
  assert.deepEqual(await parts(), before);
  await host.button('Save the plan').click();
  await host.reads('The plan is saved.');
  await host.button('Back to the desk').click();
  await host.sees('Invite people');
});

test('a poem stands on the phone, the wall and the desk, line by line', async () => {
  const code = (await host.page.locator('.invite-code').textContent())!.replace(/\D/g, '');
  await host.page.getByText('A screen in the room', { exact: true }).click();
  const screen = host.page.locator('details', { hasText: 'A screen in the room' });
  await screen.getByRole('button', { name: /Make the link/ }).click();
  await room.page.goto((await screen.getByText(/\/room#/).textContent())!.trim());
  await comeIn(jo, program, code);
  await jo.sees(waitingRoom);
  await host.presses(/^Start/, 'Next: A poem');
  await host.presses('Next: A poem', 'Next: One minute to think');
  await jo.sees('A poem');
  assert.equal(await jo.page.locator('.scene-words').textContent(), poem);
  const link = jo.page.getByRole('link', { name: /films\.example\.org/ });
  assert.equal(await link.getAttribute('target'), '_blank');
  assert.match((await link.getAttribute('rel'))!, /noopener/);
  assert.deepEqual(await jo.faults(), []);
  await jo.picture('scene');
  await room.reads('We come in.');
  await room.picture('room-reading', [wall]);
  await host.reads('We begin with something to see or hear.');
});

test('another question comes while somebody types, and their words stay', async () => {
  await host.presses('Next: One minute to think', 'Next: Have your say');
  await jo.reads('What did you learn?');
  await jo.page.getByLabel('My notes').fill('I learned that');
  await jo.page.getByText('Suggest another question', { exact: true }).click();
  await jo.page.getByLabel('My question').fill('What surprised you?');
  await jo.button('Suggest it').click();
  await host.reads('What surprised you?');
  assert.deepEqual(await host.faults(), []);
  await host.button(/Ask this.*What surprised you/).click();
  await jo.reads('There is a new question.');
  assert.equal(await jo.page.locator('.question p').textContent(), 'What surprised you?');
  assert.equal(await jo.page.getByLabel('My notes').inputValue(), 'I learned that');
  assert.deepEqual(await jo.faults(), []);
  await jo.picture('question-changed');
  await room.reads('What surprised you?');
});

test("the host's Undo brings back what was asked", async () => {
  const bar = host.page.locator('.line-bar', { hasText: 'Everyone sees the new question.' });
  await bar.getByRole('button').click();
  await jo.reads('What did you learn?');
});

test("nothing went wrong on anybody's page", () => {
  for (const person of [host, jo, room]) assert.deepEqual(person.problems, []);
});
