// What a host hands out on the page "Invite people": words for the chat of a call and a square code for
// phones. Both lead to the same door, at an address that others can open; the page says who they are.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { makeMeeting, type Meeting, step, waitingRoom } from './support/meeting.ts';
import { laptop, openBrowser, Person, phone } from './support/people.ts';
import { Program } from './support/program.ts';

const program = new Program();
let browser: Browser;
let host: Person;
let online: Person;
let meeting: Meeting;
let link = '';

before(async () => {
  await program.start();
  browser = await openBrowser();
  host = await Person.with(browser, laptop);
  online = await Person.with(browser, phone);
  await host.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  meeting = await makeMeeting(program, [step('s1', 'welcome'), step('s2', 'close')]);
});

after(async () => {
  await browser?.close();
  await program.end();
});

/** What is pasted after a press. */
async function copiesWordsForTheChat(): Promise<string> {
  await host.button('Copy words for the Zoom chat').click();
  await host.button('Copied').waitFor();
  return host.page.evaluate(() => navigator.clipboard.readText());
}

/** The link in them has the code, and a key that the server takes for that door and no other. */
function linkIn(words: string, address: string): string {
  const [found = ''] = /http\S+/.exec(words) ?? [];
  const [door, key = ''] = found.split('#');
  assert.equal(door, `${address}/${meeting.code}`);
  assert.notEqual(key, '');
  return found;
}

const square = () =>
  host.page.getByRole('img', { name: 'A square code that opens the session on a phone' });

/** The squares on the page are those that the server draws for this very link, with room around them. */
async function opens(link: string) {
  const { path, size } = await program.post('/api/qr', { text: link }, meeting.key);
  await square().locator(`path[d="${path}"]`).waitFor();
  const whole = Number(size) + 8;
  assert.equal(await square().getAttribute('viewBox'), `-4 -4 ${whole} ${whole}`);
}

test('the words for the chat say what, where and by which code, and their link leads in', async () => {
  await host.page.goto(await meeting.link('same_person'));
  await host.sees('Invite people');
  const words = await copiesWordsForTheChat();
  link = linkIn(words, program.address);
  const code = meeting.code.replace(/^(...)/, '$1 ');
  assert.equal(
    words,
    `Come to Over a Brew. Open ${link} or type in the code ${code}. Bring a brew.`,
  );
  await host.page.getByText('See the words for the chat').click();
  await host.reads(words);
  await online.page.goto(link);
  await online.sees(waitingRoom);
  assert.equal(await meeting.people(), 2);
});

test('the square code has a name and opens the same link', async () => {
  await opens(link);
});

test('on a wifi of its own both are for that, and the page says who can\'t come by it', async () => {
  const wifi = 'http://192.168.1.20:8080';
  const addresses = [
    { url: wifi, kind: 'local_network' },
    { url: program.address, kind: 'this_machine' },
  ];
  await host.reads('Only this computer can open that address so far.');
  await host.page.route('**/api/reach', (asked) => asked.fulfill({ json: { addresses, https: false } }));
  await host.page.reload();
  await host.reads('Only people on this wifi can open that address. People on Zoom cannot.');
  await opens(linkIn(await copiesWordsForTheChat(), wifi));
});

test('nothing went wrong on anybody\'s page', () => {
  for (const person of [host, online]) assert.deepEqual(person.problems, []);
});
