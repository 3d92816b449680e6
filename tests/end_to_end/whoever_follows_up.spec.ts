// Weeks later: somebody who was not there follows up what was parked. They open a link of the
// host's, read what has a yes and can change nothing; no socket is opened for them.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { comeInAs, makeMeeting, type Meeting, step } from './support/meeting.ts';
import { laptop, openBrowser, Person, phone } from './support/people.ts';
import { newKey, Program } from './support/program.ts';

const program = new Program();
let browser: Browser;
let meeting: Meeting;
let host: Person;
let guest: Person;
let reviewer: Person;
let link = '';
const sockets: string[] = [];

before(async () => {
  await program.start();
  browser = await openBrowser();
  host = await Person.with(browser, laptop);
  guest = await Person.with(browser, phone);
  reviewer = await Person.with(browser, laptop);
  reviewer.page.on('websocket', (socket) => sockets.push(socket.url()));
  const together = step('s2', 'reflect_together', 60_000);
  meeting = await makeMeeting(program, [step('s1', 'welcome'), together, step('s3', 'close')]);
});

after(async () => {
  await browser?.close();
  await program.end();
});

test('something is parked, and the host closes with one promise', async () => {
  await host.page.goto(await meeting.link('same_person'));
  await comeInAs(guest, program, meeting.code, 'Jo');
  await host.presses('Start', 'Next: Reflect together');
  await host.presses('Next: Reflect together', 'Next: Thank you');
  await guest.button('Car park').click();
  await guest.page.getByText('Park something').click();
  await guest.page.getByLabel('From me').check();
  await guest.page.getByLabel('What should we come back to?').fill('Do we want a charter?');
  await guest.page.getByLabel('Yes, with my name').check();
  await guest.button('Park it').click();
  await guest.reads('Do we want a charter?');
  await guest.button('Back to the session').click();
  await guest.button('Chat').click();
  await guest.page.getByLabel('From me').check();
  await guest.page.getByRole('textbox').fill('The biscuits were good');
  await guest.page.getByLabel('Yes, no name').check();
  await guest.button('Send it').click();
  await host.presses('Close the session', 'One promise is enough');
  await host.button('Say thank you and close').click();
  await host.sees('The session is closed');
});

test('the host copies a link for whoever follows up', async () => {
  await host.button('Copy a link for whoever follows up').click();
  const shown = host.page.getByText(/\/link#/);
  await shown.waitFor();
  link = (await shown.textContent())!.trim();
  await host.button('Copied').waitFor();
});

test('whoever opens it reads what has a yes on one page, with no socket', async () => {
  await reviewer.page.goto(link);
  await reviewer.sees('Over a Brew');
  await reviewer.reads('Do we want a charter?');
  await reviewer.reads('Asha will look after this.');
  await reviewer.page.getByText('Chat: 1 note').click();
  await reviewer.reads('The biscuits were good');
  await reviewer.reads('Only words with a yes are here.');
  assert.equal(await reviewer.page.getByText('Answer what was parked').count(), 0);
  assert.equal(await reviewer.button('Copy a link').count(), 0);
  await reviewer.picture('review-by-link');
  assert.deepEqual(await reviewer.faults(), []);
  assert.deepEqual(sockets, []);
});

test('the answer that the host gives is there when they look again', async () => {
  await host.button('What was said').click();
  await host.button('Answer what was parked').click();
  await host.button(/Answer this/).click();
  await host.page.getByLabel('We did').check();
  await host.page.getByLabel('What did you do?').fill('Yes. Jo writes the first page.');
  await host.button('Save this answer').click();
  await host.reads('Yes. Jo writes the first page.');
  await reviewer.page.reload();
  await reviewer.reads('Yes. Jo writes the first page.');
  assert.deepEqual(sockets, []);
});

test('they keep a copy', async () => {
  const file = reviewer.page.waitForEvent('download');
  await reviewer.button('As a page of text').click();
  assert.equal((await file).suggestedFilename(), `cuppa-${meeting.session}.md`);
});

test('asked twice, the link is still a reviewer and hands out no code', async () => {
  const use = { key: new URL(link).hash.slice(1), token: newKey() };
  for (const time of ['first', 'second']) {
    const answer = await program.post('/api/links', use);
    assert.deepEqual([answer.role, answer.code], ['reviewer', undefined], time);
  }
});

test('a host who tries the link keeps the desk', async () => {
  await host.page.goto(link);
  await host.button('Answer what was parked').waitFor();
  await host.button('Back to the desk').click();
  await host.sees('The session is closed');
});

test('everybody reads what became of it once the words are checked', async () => {
  await host.button('Make the follow-up page').click();
  const address = host.page.getByRole('link', { name: /\/f\// });
  const page = await address.getAttribute('href');
  await reviewer.page.goto(`${program.address}${page}`);
  await reviewer.sees('What became of it');
  await reviewer.reads('Nothing is here yet.');
  await host.button(/Check 1 thing/).click();
  await host.reads('Do we want a charter?');
  await host.button('Nobody can be known').click();
  await host.reads('All words are checked.');
  await host.button('Back to the desk').click();
  await reviewer.page.reload();
  await reviewer.reads('You said');
  await reviewer.reads('Do we want a charter?');
  await reviewer.reads('Yes. Jo writes the first page.');
  await reviewer.picture('follow-up');
  assert.deepEqual(await reviewer.faults(), []);
  assert.deepEqual(sockets, []);
  await reviewer.page.goto(`${program.address}/f/${newKey()}`);
  await reviewer.reads('That link does not work any more. Ask for a new one.');
  await reviewer.page.goto(link);
  await reviewer.sees('Over a Brew');
});

test('a link that is not one gets a plain sentence', async () => {
  await guest.page.goto(link.replace(/#.*/, `#${newKey()}`));
  await guest.sees('This link has ended');
  await guest.reads('That link does not work any more. Ask for a new one.');
  assert.deepEqual(await guest.faults(), []);
});

test('a key that has ended gets the same', async () => {
  await reviewer.page.evaluate(() => {
    for (const [name, value] of Object.entries(localStorage)) {
      if (!name.endsWith('.reviewer')) continue;
      localStorage.setItem(name, JSON.stringify({ ...JSON.parse(value), key: 'a-key-that-has-ended' }));
    }
  });
  await reviewer.page.reload();
  await reviewer.sees('This link has ended');
  await reviewer.reads('Ask for a new one.');
});

test('nothing went wrong on anybody\'s page', () => {
  for (const person of [host, guest, reviewer]) assert.deepEqual(person.problems, []);
});
