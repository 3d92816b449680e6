// A whole round, from the brew to the review page, in real browsers against the real program: a
// host, somebody with a name, somebody who types and has no clock, and Nia, who has a name and only ever
// writes without it. The server is killed once in mid-turn.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { comeIn, isCalled, makeMeeting, step, waitingRoom } from './support/meeting.ts';
import { laptop, openBrowser, Person, phone, wall } from './support/people.ts';
import { Program } from './support/program.ts';

const program = new Program();
let browser: Browser;
let host: Person;
let named: Person;
let typing: Person;
let nameless: Person;
let room: Person;
let session = '';
/** All that the server tells Jo's phone. */
const told: string[] = [];
const hardThing = 'It can be hard to think and listen';

const plan = [
  step('s1', 'welcome', null),
  step('s2', 'reflect', 2_000),
  step('s3', 'have_your_say', null, 60_000),
  step('s4', 'reflect_together', 60_000),
  step('s5', 'still_got_time', 60_000),
  step('s6', 'close', null),
];

before(async () => {
  await program.start();
  browser = await openBrowser();
  host = await Person.with(browser, laptop);
  named = await Person.with(browser, phone);
  typing = await Person.with(browser, phone);
  nameless = await Person.with(browser, phone);
  room = await Person.with(browser, wall);
  named.page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => told.push(payload.toString())),
  );
});

after(async () => {
  await browser?.close();
  await program.end();
});

/** Who is nowhere beside her words: her name, and what the program calls her. */
async function tracesOfNia(): Promise<string[]> {
  const participant = await nameless.page.evaluate(
    (id) => JSON.parse(localStorage.getItem(`cuppa.device.${id}`)!).participant as string,
    session,
  );
  return ['Nia', participant];
}

function hasNone(traces: readonly string[], words: string) {
  for (const trace of traces) assert.ok(!words.includes(trace), `${trace} is in:\n${words}`);
}

test('a host makes a session and people come in by its code', async () => {
  const meeting = await makeMeeting(program, plan);
  session = meeting.session;
  await host.page.goto(await meeting.link('same_person'));
  await room.page.goto(await meeting.link('screen'));
  for (const person of [named, typing, nameless]) {
    await comeIn(person, program, meeting.code);
    await person.sees(waitingRoom);
  }
  await named.picture('brew');
  assert.deepEqual(await named.faults(), []);
  await room.reads('Come in. Grab a brew.');
  await room.picture('room-before', [wall]);
});

test('a name, a drink and a turn with no clock are one optional card', async () => {
  await named.page.getByText('Tea', { exact: true }).click();
  await isCalled(named, 'Jo');
  await typing.page.getByText('About me, if you like').click();
  await typing.page.getByText(/As long as I need/).click();
  await host.reads('Jo');
  await isCalled(nameless, 'Nia');
  await host.reads('Nia');
});

test('everybody reflects, and a private page survives a refresh', async () => {
  await host.presses('Start', 'Next: One minute to think');
  await host.presses('Next: One minute to think', 'Next: Have your say');
  const words = 'The relaxed focus to go in any direction';
  await typing.page.getByRole('textbox').fill(words);
  await typing.picture('reflect');
  await room.picture('room-reflect', [wall]);
  await typing.page.reload();
  await typing.page.getByRole('textbox').waitFor();
  assert.equal(await typing.page.getByRole('textbox').inputValue(), words);
});

test('each has a turn, and a server that dies in mid-turn loses nothing', async () => {
  await host.presses('Next: Have your say', 'Next: Jo');
  await host.presses('Next: Jo', 'Hold this turn');
  await named.sees("It's your turn, Jo");
  await typing.sees("It's Jo's turn");
  await room.reads('Jo');
  await named.picture('my-turn');
  await typing.picture('their-turn');
  await host.picture('desk');
  await room.picture('room-turn', [wall]);
  assert.deepEqual(await named.faults(), []);
  assert.deepEqual(await host.faults(), []);
  await program.kill();
  await program.start();
  await named.button('More time').click();
  await named.sees("It's your turn, Jo");
  await named.button("I've finished").click();
  await named.page.getByLabel('My line').fill('Everyone has something valuable to bring');
  await named.button('Keep this line').click();
  await named.reads('You are done');
});

test('somebody types their turn, with no clock, and everybody sees the words', async () => {
  await host.presses('Next:', 'Hold this turn');
  await typing.sees("It's your turn");
  await typing.reads('Take as long as you need');
  await typing.page.getByText('Other ways').click();
  await typing.button("I've typed it, show it").click();
  await typing.button('Show my words').click();
  await named.reads('The relaxed focus to go in any direction');
  await room.reads('The relaxed focus to go in any direction');
  await typing.picture('my-turn-typed');
  await room.picture('room-typed', [wall]);
  await typing.button("I've finished").click();
  await typing.button('Nothing, thanks').click();
});

test('somebody passes, and notes with no name come out together', async () => {
  await nameless.button('Pass for now').click();
  await host.presses('Next: Reflect together', 'Next: Still got time?');
  await nameless.sees('What did you hear?');
  for (const [person, words] of [
    [nameless, hardThing],
    [typing, 'Be more Pirate!!!!'],
  ] as const) {
    await person.page.getByText('Add a note').click();
    await person.page.getByLabel('No name', { exact: true }).check();
    await person.page.getByLabel('Your note').fill(words);
    await person.button('Send it').click();
  }
  await named.page.getByRole('button', { name: /new note/ }).or(named.page.getByText('Be more Pirate')).first().waitFor();
  await nameless.reads('Sent');
  await named.picture('together');
});

test('whoever reads a note with no name is told its words and nothing else', async () => {
  const traces = await tracesOfNia();
  await named.presses(/new note/, hardThing);
  const note = named.page.getByRole('listitem').filter({ hasText: hardThing });
  assert.equal(await note.count(), 1);
  hasNone(traces, await note.innerHTML());
  const frames = told.filter((frame) => frame.includes(hardThing));
  assert.deepEqual(frames.map((frame) => JSON.parse(frame).kind), ['no_name_released']);
  hasNone(traces, frames.join());
});

test('a note stands on the room screen once the host says so', async () => {
  const note = 'Be more Pirate!!!!';
  await host.button('Notes and chat').click();
  await host.reads(note);
  assert.equal(await room.page.getByText(note).count(), 0);
  await host.presses(/^Put on the room screen.*Pirate/, 'Take off the room screen');
  await room.reads(note);
  await host.picture('desk-words');
  await room.picture('room-note', [wall]);
  await host.button('Back to the desk').click();
});

test('things are parked, and closing gives them all to somebody by a date', async () => {
  await named.button('Car park').click();
  await named.page.getByText('Park something').click();
  await named.page.getByLabel('From me').check();
  await named.page.getByLabel('What should we come back to?').fill('Do we want a charter?');
  await named.button('Park it').click();
  await nameless.button('Car park').click();
  await nameless.reads('Do we want a charter?');
  await nameless.picture('car-park');
  await host.presses('Close the session', 'One promise is enough');
  await host.picture('closing');
  await host.button('Say thank you and close').click();
  await named.reads('Thank you for being here.');
  await named.picture('ended');
  await room.picture('room-end', [wall]);
});

test('the record can be read, and has every word and no trace of who wrote with no name', async () => {
  await host.page.goto(`${program.address}/s/${session}/review`);
  await host.reads('Do we want a charter?');
  await host.picture('review');
  assert.deepEqual(await host.faults(), []);
  const document = await program.run('export', session, '--format', 'markdown');
  for (const words of [
    'The relaxed focus to go in any direction',
    'Everyone has something valuable to bring',
    `**No name**: ${hardThing}`,
    'Be more Pirate',
    '**Jo** said: Do we want a charter',
    'Asha',
  ]) {
    assert.ok(document.includes(words), `${words} is not in:\n${document}`);
  }
  const traces = await tracesOfNia();
  const file = await program.run('export', session, '--format', 'json');
  const { steps } = JSON.parse(file) as { steps: { contributions: { text: string }[] }[] };
  assert.deepEqual(
    steps.flatMap(({ contributions }) => contributions.filter(({ text }) => text === hardThing)),
    [{ at: null, kind: 'note', table: null, text: hardThing, who: null }],
  );
  hasNone(traces, document);
  hasNone(traces, file);
});

test('nothing went wrong on anybody\'s page', () => {
  for (const person of [host, named, typing, nameless, room]) assert.deepEqual(person.problems, []);
});
