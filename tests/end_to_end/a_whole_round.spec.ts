// A whole round, from the brew to the review page, in real browsers against the real program: a
// host, somebody with a name, somebody who types and has no clock, somebody who only ever writes
// with no name. The server is killed once in mid-turn.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { laptop, openBrowser, Person, phone, wall } from './support/people.ts';
import { newKey, Program } from './support/program.ts';

const program = new Program();
let browser: Browser;
let host: Person;
let named: Person;
let typing: Person;
let nameless: Person;
let room: Person;
let session = '';

const step = (id: string, kind: string, length_ms: number | null, turn_ms: number | null = null) => ({
  id,
  kind,
  title: '',
  questions: kind === 'have_your_say' ? ['What do you value about the Over a Brew approach?'] : [],
  length_ms,
  turn_ms,
});

const plan = [
  step('s1', 'welcome', null),
  step('s2', 'reflect', 2_000),
  step('s3', 'have_your_say', null, 60_000),
  step('s4', 'reflect_together', 60_000),
  step('s5', 'still_got_time', 60_000),
  step('s6', 'close', null),
];

async function comeIn(person: Person, code: string) {
  await person.page.goto(program.address);
  await person.page.getByRole('textbox').fill(code);
  await person.button('Come in').click();
  await person.sees('Grab a brew');
}

before(async () => {
  await program.start();
  browser = await openBrowser();
  host = await Person.with(browser, laptop);
  named = await Person.with(browser, phone);
  typing = await Person.with(browser, phone);
  nameless = await Person.with(browser, phone);
  room = await Person.with(browser, wall);
});

after(async () => {
  await browser?.close();
  await program.end();
});

test('a host makes a session and people come in by its code', async () => {
  const token = newKey();
  const key = new URL(program.hostLink).hash.slice(1);
  const made = await program.post('/api/sessions', {
    key,
    token,
    title: 'Over a Brew',
    name: 'Asha',
    plan,
    settings: {
      clock_shown_to: 'everyone',
      chat: 'open',
      no_name: 'open',
      no_name_window_seconds: 1,
      door: 'open',
      keep_chat: true,
    },
  });
  session = made.session!;
  const desk = await program.post(`/api/sessions/${session}/links`, { role: 'same_person' }, token);
  const screen = await program.post(`/api/sessions/${session}/links`, { role: 'screen' }, token);
  await host.page.goto(desk.url!);
  await room.page.goto(screen.url!);
  await comeIn(named, made.code!);
  await comeIn(typing, made.code!);
  await comeIn(nameless, made.code!);
  await named.picture('brew');
  assert.deepEqual(await named.faults(), []);
  await room.reads('Come in. Grab a brew.');
  await room.picture('room-before', [wall]);
});

test('a name, a drink and a turn with no clock are one optional card', async () => {
  await named.page.getByText('Tea', { exact: true }).click();
  await named.page.getByText('About me, if you like').click();
  await named.page.getByLabel(/name/i).first().fill('Jo');
  await typing.page.getByText('About me, if you like').click();
  await typing.page.getByText(/As long as I need/).click();
  await host.reads('Jo');
});

test('everybody reflects, and a private page survives a refresh', async () => {
  await host.button(/^Start/).click();
  await host.button(/One minute to think/).click();
  await typing.page.getByRole('textbox').fill('The relaxed focus to go in any direction');
  await typing.picture('reflect');
  await typing.page.reload();
  await typing.page.getByRole('textbox').waitFor();
  assert.equal(
    await typing.page.getByRole('textbox').inputValue(),
    'The relaxed focus to go in any direction',
  );
});
