// Two phones, one an hour fast and one an hour slow, watch one turn. Both note what they show each
// time they draw, on the machine's own steady clock: so the check is about order, not about speed.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { comeInAs, makeMeeting, step } from './support/meeting.ts';
import { laptop, openBrowser, Person, phone } from './support/people.ts';
import { Program } from './support/program.ts';
import {
  type Seen,
  shownAround,
  watchClock,
  whatWasSeen,
  withClockOff,
} from './support/watching.ts';

const program = new Program();
const hour = 3_600_000;
const ticks = 6;
let browser: Browser;
let host: Person;
let fast: Person;
let slow: Person;

before(async () => {
  await program.start();
  browser = await openBrowser();
  host = await Person.with(browser, laptop);
  fast = await Person.with(browser, phone);
  slow = await Person.with(browser, phone);
  await withClockOff(fast, hour);
  await withClockOff(slow, -hour);
});

after(async () => {
  await browser?.close();
  await program.end();
});

test('two phones, two hours apart, come in', async () => {
  const turns = step('s2', 'have_your_say', null, 60_000);
  const meeting = await makeMeeting(program, [step('s1', 'welcome'), turns, step('s3', 'close')]);
  await host.page.goto(await meeting.link('same_person'));
  await comeInAs(fast, program, meeting.code, 'Fay');
  await comeInAs(slow, program, meeting.code, 'Sid');
  const [faster, slower] = await Promise.all(
    [fast, slow].map(({ page }) => page.evaluate(() => Date.now())),
  );
  assert.ok(faster! - slower! > 1.9 * hour, 'The clocks of the phones are not wrong.');
  await host.presses('Start', 'Next: Have your say');
  await host.presses('Next: Have your say', 'Next: Fay');
});

test('they show the same seconds of one turn, and no second comes back', async () => {
  await host.presses('Next: Fay', 'Hold this turn');
  await fast.sees("It's your turn, Fay");
  await slow.sees("It's Fay's turn");
  await Promise.all([watchClock(fast), watchClock(slow)]);
  const [mine, theirs] = await Promise.all([whatWasSeen(fast, ticks), whatWasSeen(slow, ticks)]);
  neverRises(mine);
  neverRises(theirs);
  neverDiffer(mine, theirs);
});

test('a clock that is set right in mid-turn moves nothing', async () => {
  await Promise.all([watchClock(fast), watchClock(slow)]);
  await fast.page.evaluate(() => Object.assign(globalThis, { clockIsOffBy: 0 }));
  const [mine, theirs] = await Promise.all([whatWasSeen(fast, ticks), whatWasSeen(slow, ticks)]);
  neverRises(mine);
  neverDiffer(mine, theirs);
});

function neverRises(seen: readonly Seen[]): void {
  seen.forEach(({ left }, nth) => {
    const before = seen[nth - 1]?.left ?? left;
    assert.ok(left <= before, `${before} was followed by ${left}.`);
  });
}

/** By more than one shown second, at any instant at which both were watched. */
function neverDiffer(mine: readonly Seen[], theirs: readonly Seen[]): void {
  const both = mine.filter(({ at }) => at >= theirs[0]!.at && at <= theirs.at(-1)!.at);
  assert.ok(new Set(both.map(({ left }) => left)).size >= ticks / 2, 'They hardly watched together.');
  for (const { at } of both) {
    const one = shownAround(mine, at);
    const other = shownAround(theirs, at);
    const apart = Math.max(one.least - other.most, other.least - one.most);
    assert.ok(apart <= 1, `${JSON.stringify(one)} and ${JSON.stringify(other)} at ${at}.`);
  }
}

test('nothing went wrong on anybody\'s page', () => {
  for (const person of [host, fast, slow]) assert.deepEqual(person.problems, []);
});
