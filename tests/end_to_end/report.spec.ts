// What was heard becomes a report: the group gives it headings while it sits together, the host puts
// words under them with a mouse and without one, adds a picture and a few words, and whoever opens
// the file finds all of it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type { Browser, Locator } from 'playwright-core';
import { comeInAs, makeMeeting, type Meeting, step } from './support/meeting.ts';
import { laptop, openBrowser, Person, phone } from './support/people.ts';
import { Program } from './support/program.ts';

const noBus = 'There is no bus home after six';
const askAhead = 'Send us the questions a week before';
const finalWords = 'I go home with hope';
const onThePicture = 'A tree on paper. Its leaves say what helps us';

const program = new Program();
let browser: Browser;
let meeting: Meeting;
let host: Person;
let guest: Person;

before(async () => {
  await program.start();
  browser = await openBrowser();
  host = await Person.with(browser, laptop);
  guest = await Person.with(browser, phone);
  const together = step('s2', 'reflect_together', 60_000);
  meeting = await makeMeeting(program, [step('s1', 'welcome'), together, step('s3', 'close')]);
});

after(async () => {
  await browser?.close();
  await program.end();
});

async function writesNote(text: string): Promise<void> {
  await guest.page.getByLabel('From me', { exact: true }).check();
  await guest.page.getByLabel('Yes, no name').check();
  await guest.page.getByLabel('Your note').fill(text);
  await guest.button('Send it').click();
  await guest.page.locator('.note-words').getByText(text).first().waitFor();
}

/** A photo as a phone takes it: large, and of a kind that is made a JPEG first. */
async function photo(person: Person): Promise<Buffer> {
  const address = await person.page.evaluate(() => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [3000, 2000];
    const pen = canvas.getContext('2d')!;
    pen.fillStyle = '#0b5c58';
    pen.fillRect(1200, 300, 600, 1500);
    return canvas.toDataURL('image/png');
  });
  return Buffer.from(address.split(',')[1]!, 'base64');
}

const putUnder = (text: string) => new RegExp(`^Put under.*${text}`);
const stands = (place: Locator, text: string) =>
  place.locator('.note-words').getByText(text).waitFor();
const headings = (person: Person) => person.page.locator('[data-heading] h3').allInnerTexts();
const under = (person: Person, heading: string) =>
  person.page.locator('[data-heading]').filter({ hasText: heading });

test('the group gives what it hears a heading, and puts a note under it', async () => {
  await host.page.goto(await meeting.link('same_person'));
  await comeInAs(guest, program, meeting.code, 'Jo');
  await host.presses('Start', 'Next: Reflect together');
  await host.presses('Next: Reflect together', 'Next: Thank you');
  await guest.page.getByText('Add a note').click();
  await writesNote(noBus);
  await writesNote(askAhead);
  await guest.page.getByText('What are we hearing?').click();
  await guest.page.getByLabel('Add a heading').fill('Getting there');
  await guest.button('Add it').click();
  await guest.page.getByRole('heading', { name: 'Getting there' }).waitFor();
  await guest.button(putUnder(noBus)).first().click();
  await guest.button(/^Getting there$/).click();
  await guest.reads('Under: Getting there');
  assert.deepEqual(await guest.faults(), []);
  await guest.picture('themes');
});

test('the host adds a heading, and moves the first one by a button', async () => {
  await host.button('Put the report together').click();
  await host.sees('Put the report together');
  await stands(under(host, 'Getting there'), noBus);
  await host.page.getByLabel('Add a heading').fill('Time to think');
  await host.button('Add it').click();
  await host.page.getByRole('heading', { name: 'Time to think' }).waitFor();
  await host.button(/^Move down.*Getting there/).click();
  await host.reads('Getting there is now 2 of 2.');
  assert.deepEqual(await headings(host), ['Time to think', 'Getting there']);
  const focused = await host.page.evaluate(() => document.activeElement!.getAttribute('data-act'));
  assert.match(focused!, /^down /);
});

test('words are dragged under a heading by their dots', async () => {
  const dots = host.page.locator('[data-words]').filter({ hasText: askAhead }).locator('.drag-handle');
  await dots.scrollIntoViewIfNeeded();
  const from = (await dots.boundingBox())!;
  const to = (await under(host, 'Time to think').boundingBox())!;
  await host.page.mouse.move(from.x + 20, from.y + 20);
  await host.page.mouse.down();
  await host.page.mouse.move(to.x + 60, to.y + 40, { steps: 8 });
  await host.page.locator('.drop-here').waitFor();
  await host.page.mouse.up();
  await stands(under(host, 'Time to think'), askAhead);
  await host.reads('Everything has a heading.');
});

test('they go back by buttons, and under it again', async () => {
  await host.button(putUnder(askAhead)).click();
  assert.deepEqual(await host.faults(), []);
  await host.button('Under no heading').click();
  await stands(host.page.locator('[data-no-heading]'), askAhead);
  await host.button(putUnder(askAhead)).click();
  await host.page.locator('.put-under-list').getByRole('button', { name: 'Time to think' }).click();
  await stands(under(host, 'Time to think'), askAhead);
});

test('what the host adds saves by itself', async () => {
  await host.page.getByLabel('Final thoughts from the host').fill(finalWords);
  await host.page.getByLabel('Next session').fill('Wednesday at two');
  await host.page.keyboard.press('Tab');
  await host.page.getByText('Saved', { exact: true }).nth(1).waitFor();
  await host.page.reload();
  await host.sees('Put the report together');
  assert.equal(await host.page.getByLabel('Final thoughts from the host').inputValue(), finalWords);
});

test('a picture is made small here, and told for those who cannot see it', async () => {
  const file = { name: 'wall.png', mimeType: 'image/png', buffer: await photo(host) };
  await host.page.getByLabel('Choose or take a picture').setInputFiles(file);
  await host.page.getByLabel('What is on it, for those who cannot see it').fill(onThePicture);
  await host.page.getByLabel('Everybody whose work this is said yes').check();
  await host.button('Add this picture').click();
  await host.reads('The picture is added.');
  const shown = host.page.getByRole('img', { name: onThePicture });
  await shown.waitFor();
  const size = await shown.evaluate((one: HTMLImageElement) => [one.naturalWidth, one.naturalHeight]);
  assert.deepEqual(size, [1600, 1067]);
  assert.deepEqual(await host.faultsIn('report-page', [phone, laptop]), []);
});

test('the report has the headings, the words with a yes, the picture and the last words', async () => {
  const waiting = host.page.waitForEvent('download');
  await host.button('Report (web page)').click();
  const html = readFileSync(await (await waiting).path(), 'utf8');
  const said = ['Getting there', noBus, 'Time to think', askAhead, finalWords, 'Wednesday at two', onThePicture];
  for (const words of said) assert.ok(html.includes(words), words);
  assert.match(html, /data:image\/jpeg;base64,/);
});

test('after the close it is a tap away, and everybody reads it with what was said', async () => {
  await host.button('Back to the desk').click();
  await host.presses('Close the session', 'Say thank you and close');
  await host.button('Say thank you and close').click();
  await host.sees('The session is closed');
  await host.button('Put the report together').click();
  await host.sees('Put the report together');
  await host.page.getByRole('link', { name: 'See how it reads' }).click();
  await host.sees('Over a Brew');
  for (const words of ['Getting there', noBus, finalWords, 'Wednesday at two']) await host.reads(words);
  await host.page.getByRole('img', { name: onThePicture }).waitFor();
  assert.deepEqual(await host.faults(), []);
  await host.picture('review-with-themes');
});

test("nothing went wrong on anybody's page", () => {
  for (const person of [host, guest]) assert.deepEqual(person.problems, []);
});
