// Two desks, trembling fingers and a timer that goes from hand to hand: nobody loses a turn by it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { comeInAs, makeMeeting, step } from './support/meeting.ts';
import { laptop, loosely, openBrowser, Person, phone } from './support/people.ts';
import { Program } from './support/program.ts';

const program = new Program();
let browser: Browser;
let host: Person;
let pocket: Person;
let jo: Person;
let bo: Person;
let cy: Person;

before(async () => {
  await program.start();
  browser = await openBrowser();
  host = await Person.with(browser, laptop);
  pocket = await Person.with(browser, phone);
  jo = await Person.with(browser, phone);
  bo = await Person.with(browser, phone);
  cy = await Person.with(browser, phone);
  const meeting = await makeMeeting(program, [
    step('s1', 'welcome'),
    step('s2', 'reflect', 60_000),
    step('s3', 'have_your_say', null, 120_000),
    step('s4', 'break', 300_000),
    step('s5', 'close'),
  ]);
  await host.page.goto(await meeting.link('same_person'));
  await pocket.page.goto(await meeting.link('same_person'));
  await comeInAs(jo, program, meeting.code, 'Jo');
  await comeInAs(bo, program, meeting.code, 'Bo');
  await comeInAs(cy, program, meeting.code, 'Cy');
  await host.reads('Cy');
});

after(async () => {
  await browser?.close();
  await program.end();
});

/** Both hosts at once, each of them twice; again where the desk took it for a trembling finger. */
async function bothPress(words: string, follows: string) {
  const seen = host.page.getByText(loosely(follows)).first();
  for (let tries = 0; tries < 10; ++tries) {
    await Promise.all([host, pocket].map((desk) => desk.button(words).evaluateAll(pressTwice)));
    if (await seen.waitFor({ timeout: 1_000 }).then(() => true, () => false)) return;
  }
  throw new Error(`Both pressed "${words}", and "${follows}" never came.`);
}

function pressTwice(buttons: (HTMLElement | SVGElement)[]) {
  for (const button of [...buttons, ...buttons]) (button as HTMLElement).click();
}

/** A finger that is on its way to a button when somebody else's press changes its words. */
async function pressesAsItChanges(person: Person, words: string) {
  const button = await person.button(words).elementHandle();
  await button!.evaluate((main) => {
    const press = () => {
      watch.disconnect();
      (main as HTMLElement).click();
    };
    const watch = new MutationObserver(press);
    watch.observe(main, { characterData: true, childList: true, subtree: true });
  });
}

test('two hosts press Start at once, and then Next: one step each', async () => {
  await pocket.button('Start').waitFor();
  await bothPress('Start', 'Next: One minute to think');
  await bothPress('Next: One minute to think', 'Next: Have your say');
  await jo.sees('One minute to think');
  await pocket.sees('One minute to think');
  await bothPress('Next: Have your say', '0 of 3 have had a turn.');
});

test('two hosts press Next at once, twice each, and nobody is stepped over', async () => {
  await bothPress('Next: Jo', 'Hold this turn');
  await jo.sees("It's your turn, Jo");
  await host.reads('0 of 3 have had a turn.');
  await pressesAsItChanges(pocket, 'Next: Bo');
  await host.presses('Next: Bo', '1 of 3 have had a turn.');
  await bo.sees("It's your turn, Bo");
  await pocket.reads('1 of 3 have had a turn.');
  await pocket.button('Next: Cy').waitFor();
});

test('a turn that is held keeps its place and its time', async () => {
  await host.button('Hold this turn').click();
  await bo.reads('You are next.');
  await host.button('Next: Bo').waitFor();
  await host.presses('Next: Bo', 'Hold this turn');
  await bo.sees("It's your turn, Bo");
  await bo.reads(/1:[0-5]\d/);
});

test('the timer goes to somebody else, who starts the next turn', async () => {
  await host.button('People').click();
  await host.button(/Change.*Jo/).click();
  await host.button('Ask them to be our timer').click();
  await jo.reads('Would you be our timer?');
  await jo.button("Yes, I'll do it").click();
  await jo.reads('You are our timer');
  await host.reads('our timer');
  await jo.presses('Next: Cy', "It's Cy's turn");
  await cy.sees("It's your turn, Cy");
});

test('and hands it back', async () => {
  await jo.presses('Hand the timer back', 'You are our timer', 'detached');
  await host.button('Back to the desk').click();
  await host.button('Hold this turn').waitFor();
});

test('a break in mid-turn loses nobody', async () => {
  await host.button('Have a break').click();
  for (const person of [jo, bo, cy]) await person.sees('Time for a break');
  await cy.button("I'm back").click();
  await host.presses('Next: Have your say', 'Next: Cy');
  await host.presses('Next: Cy', 'Hold this turn');
  await cy.sees("It's your turn, Cy");
  await host.reads('2 of 3 have had a turn.');
});

test('a line of the chat that should not be there is hidden from everybody', async () => {
  const words = 'You all smell of old tea';
  await bo.button('Chat').click();
  await bo.page.getByLabel('From me').check();
  await bo.page.getByRole('textbox').fill(words);
  await bo.button('Send it').click();
  await jo.button('Chat').click();
  await jo.reads(words);
  await host.button('Notes and chat').click();
  await host.button(/^Hide/).click();
  await host.button('Yes, hide it').click();
  for (const person of [host, jo, bo]) {
    await person.page.getByText(words).first().waitFor({ state: 'detached' });
  }
});

test('back leads from a panel to the desk, and from the desk to where they were', async () => {
  await host.page.goBack();
  await host.button('Hold this turn').waitFor();
  await host.button('My own page').click();
  await host.sees("It's Cy's turn");
  await host.page.goBack();
  await host.button('Hold this turn').waitFor();
});

test('nothing went wrong on anybody\'s page', () => {
  for (const person of [host, pocket, jo, bo, cy]) assert.deepEqual(person.problems, []);
});
