// Somebody hosts by the password of their team, with no link; and ends what they handed out.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { laptop, openBrowser, Person, phone } from './support/people.ts';
import { Program } from './support/program.ts';

const program = new Program();
let browser: Browser;
let host: Person;
let reviewer: Person;
const password = 'a brew for everyone here';
const field = 'The password of your team';

before(async () => {
  await program.start();
  browser = await openBrowser();
  host = await Person.with(browser, laptop);
  reviewer = await Person.with(browser, phone);
});

after(async () => {
  await browser?.close();
  await program.end();
});

/** In the list, what stands about one link. */
const panelOf = (name: string) =>
  host.page.getByRole('listitem').filter({ has: host.page.getByRole('heading', { name }) });

test('without a password the page says who can give a link', async () => {
  await host.page.goto(`${program.address}/start`);
  await host.reads('Whoever runs this server can make you one.');
  assert.deepEqual(await host.faultsIn('host-door-none', [phone, laptop]), []);
});

test('a wrong password is said to be one, and what was typed stays', async () => {
  await program.tell(password, 'host-password');
  await host.page.reload();
  await host.page.getByLabel(field).fill('a brew for nobody at all');
  await host.button('Go on').click();
  await host.reads("That is not your team's password.");
  await host.button('Show what I type').click();
  assert.equal(await host.page.getByLabel(field).inputValue(), 'a brew for nobody at all');
  assert.deepEqual(await host.faultsIn('host-door-wrong', [phone, laptop]), []);
});

test('the right one leads to the form for a session, also after a reload', async () => {
  await host.page.getByLabel(field).fill(password);
  await host.button('Go on').click();
  await host.page.getByLabel('Topic').fill('Over a Brew');
  await host.page.reload();
  assert.equal(await host.page.getByLabel('Topic').inputValue(), 'Over a Brew');
  await host.button('Use the usual brew').click();
  await host.sees('Invite people');
});

test('the host sees which links are open, and who came in by them', async () => {
  const [, session] = /\/s\/([^/]+)/.exec(host.page.url())!;
  const key = await host.page.evaluate(
    (id) => JSON.parse(localStorage.getItem(`cuppa.device.${id}`)!).key as string,
    session,
  );
  const made = await program.post(`/api/sessions/${session}/links`, { role: 'reviewer' }, key);
  await reviewer.page.goto(made.url!);
  await reviewer.sees('Over a Brew');
  await host.button('See the links, and end them').click();
  await host.sees('Links');
  await panelOf('Whoever follows up').getByText('1 device came in by it.').waitFor();
  assert.deepEqual(await host.faultsIn('links', [phone, laptop]), []);
});

test('a link that ends opens nothing, and its page says so plainly', async () => {
  const panel = panelOf('Whoever follows up');
  await panel.getByRole('button', { name: 'End this link' }).click();
  await panel.getByRole('button', { name: 'Yes, end it' }).click();
  await host.reads('That link has ended.');
  await host.reads('No link is open.');
  await reviewer.page.reload();
  await reviewer.sees('This link has ended');
  await reviewer.reads('That link does not work any more.');
  assert.deepEqual(await reviewer.faultsIn('link-ended', [phone, laptop]), []);
});
