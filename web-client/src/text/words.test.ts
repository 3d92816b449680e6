import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentResource } from '@fluent/bundle';
import { describe, expect, it } from 'vitest';
import { plainEnglish, textKeys } from '../../scripts/text-keys.mjs';

const english = plainEnglish.map((name) => readFileSync(`src/text/${name}`, 'utf8')).join('\n');
const easy = readFileSync('src/text/en-GB-x-easy.ftl', 'utf8');
const keysOf = (source: string) => new FluentResource(source).body.map((message) => message.id);

/** Each way a text can read: selectors are taken apart, values stand as one word. */
function sentences(source: string): { key: string; sentence: string }[] {
  return source.split(/\n(?=[a-z])/).flatMap((block) => {
    const key = /^([a-z][\w-]*)\s*=/.exec(block)?.[1];
    if (key === undefined) return [];
    return block
      .slice(block.indexOf('=') + 1)
      .replace(/^#.*$/gm, '')
      .replace(/\{\s*\$\w+\s*->/g, '\n')
      .replace(/\{\s*\$\w+\s*\}/g, 'Something')
      .split(/\n\s*\*?\[\w+\]|\n/)
      .flatMap((way) => way.split(/(?<=[.?!])\s/))
      .map((sentence) => ({ key, sentence: sentence.replace(/[{}]/g, '').trim() }))
      .filter(({ sentence }) => sentence !== '');
  });
}

const all = [...sentences(english), ...sentences(easy)];
const banned =
  /\b(stakeholders?|engag(e|ed|ing|ement)|facilitat\w*|leverag\w*|utilis\w*|inputs?|breakouts?|service users?|hard to reach|vulnerab\w*|chair|admin|user|speaking|talking)\b/i;
const bannedInErrors = /\b(please|sorry|oops|valid|invalid|forbidden|error)\b/i;
const errors = /wrong|empty|refus|offline|line-|not-sent|full|reason|closed/;

describe('the words', () => {
  it('are written into keys.ts as they stand', () => {
    expect(readFileSync('src/text/keys.ts', 'utf8')).toBe(textKeys(english));
  });

  it('have one text for each key', () => {
    const keys = keysOf(english);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('of Easy Read lie over keys that exist', () => {
    expect(keysOf(easy).filter((key) => !keysOf(english).includes(key))).toEqual([]);
  });

  it('of Easy Read set in no other values than plain English', () => {
    const valuesIn = (source: string) =>
      new Map(
        source.split(/\n(?=[a-z])/).map((block) => {
          const values = [...block.replace(/^#.*$/gm, '').matchAll(/\$(\w+)/g)];
          return [/^[\w-]*/.exec(block)![0], values.map((found) => found[1]!)];
        }),
      );
    const known = valuesIn(english);
    const strange = [...valuesIn(easy)].filter(([key, values]) =>
      values.some((value) => !known.get(key)?.includes(value)),
    );
    expect(strange).toEqual([]);
  });

  it('of Easy Read keep to 12 in a sentence', () => {
    const long = sentences(easy).filter(({ sentence }) => sentence.split(/\s+/).length > 12);
    expect(long).toEqual([]);
  });

  it('that a participant sees are all easy', () => {
    const code = forParticipants.map((path) => readFileSync(`src/${path}`, 'utf8')).join('\n');
    const seen = keysOf(english).filter((key) => isUsed(key, code));
    const easyKeys = keysOf(easy);
    const hard = seen.filter((key) => !easyKeys.includes(key) && !easyAsTheyAre.has(key));
    expect(hard).toEqual([]);
    expect([...easyAsTheyAre].filter((key) => easyKeys.includes(key))).toEqual([]);
  });

  it('keep to 15 in a sentence', () => {
    const long = all.filter(
      ({ key, sentence }) => key !== 'credit' && sentence.split(/\s+/).length > 15,
    );
    expect(long).toEqual([]);
  });

  it('leave out what nobody says over a brew', () => {
    expect(all.filter(({ sentence }) => banned.test(sentence))).toEqual([]);
  });

  it('neither beg nor blame when something went wrong', () => {
    const begging = all.filter(
      ({ key, sentence }) => errors.test(key) && bannedInErrors.test(sentence),
    );
    expect(begging).toEqual([]);
  });

  it('are all used by some view, and none is missing', () => {
    const code = sourceFiles('src')
      .map((path) => readFileSync(path, 'utf8'))
      .join('\n');
    const unused = keysOf(english).filter((key) => !isUsed(key, code) && !forLater.has(key));
    expect(unused).toEqual([]);
  });
});

/** Answers of the server: they come into use with the connection. */
const forLater = new Set(['code-wrong', 'circle-full', 'undo', 'go-there', 'moved-on']);

/** A key stands in the code whole, or as the end of a template such as t(`drink-${drink}`). */
function isUsed(key: string, code: string): boolean {
  if (code.includes(`'${key}'`)) return true;
  return [...code.matchAll(/`([a-z-]+-)\$\{/g)].some((found) => key.startsWith(found[1]!));
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(path);
    return /\.tsx?$/.test(entry.name) && !/\.test\.|keys\.ts$/.test(entry.name) ? [path] : [];
  });
}

/** What a participant meets, from the door to the thank-you. */
const forParticipants = [
  'views/join.tsx',
  'pages/what-happens.tsx',
  'parts/looked-after.tsx',
  'views/brew.tsx',
  'views/about-me.tsx',
  'views/invitation.tsx',
  'pages/invitation-page.tsx',
  'views/reflect.tsx',
  'views/my-turn.tsx',
  'views/read-out.tsx',
  'views/hold-up.tsx',
  'views/agreements.tsx',
  'views/change-line.tsx',
  'views/offer-agreement.tsx',
  'pages/agreements-part.tsx',
  'views/glossary.tsx',
  'views/givens.tsx',
  'views/what-we-heard.tsx',
  'views/need.tsx',
  'views/tell-hosts.tsx',
  'views/note-taker.tsx',
  'pages/note-rules.ts',
  'pages/who-reads.ts',
  'views/notes-to-read.tsx',
  'parts/what-to-do.tsx',
  'parts/write-back.tsx',
  'pages/notes-to-read-page.tsx',
  'pages/reader-part.tsx',
  'views/own-notes.tsx',
  'views/find-note.tsx',
  'parts/key-words.tsx',
  'pages/own-notes-page.tsx',
  'parts/thread.tsx',
  'parts/notice-line.tsx',
  'pages/lines-for-me.tsx',
  'pages/answers-page.tsx',
  'pages/asides.tsx',
  'parts/choose-way.tsx',
  'parts/card-face.tsx',
  'parts/cards-up.tsx',
  'parts/take-on.tsx',
  'text/card-words.ts',
  'pages/hold-up-part.tsx',
  'pages/glossary-page.tsx',
  'pages/need-part.tsx',
  'pages/tell-hosts.tsx',
  'pages/note-taker-part.tsx',
  'pages/seat-asks.tsx',
  'pages/beside-the-round.tsx',
  'pages/ways-part.tsx',
  'views/their-turn.tsx',
  'views/captions.tsx',
  'views/keep-a-line.tsx',
  'views/reflect-together.tsx',
  'views/still-got-time.tsx',
  'views/car-park.tsx',
  'views/chat.tsx',
  'views/break.tsx',
  'views/feedback.tsx',
  'views/ended.tsx',
  'views/tablet.tsx',
  'views/tablet-cover.tsx',
  'views/turn-after-all.tsx',
  'views/seat-name.tsx',
  'views/care-panel.tsx',
  'views/read-back.tsx',
  'pages/tablet-page.tsx',
  'parts/who-line.tsx',
  'views/youre-back.tsx',
  'views/what-i-missed.tsx',
  'parts/note-form.tsx',
  'parts/note-wall.tsx',
  'parts/caption-box.tsx',
  'parts/question-card.tsx',
  'parts/write-box.tsx',
  'parts/clock-face.tsx',
  'parts/gathering-bar.tsx',
  'parts/done-bar.tsx',
  'parts/way-home.tsx',
  'parts/at-table.tsx',
  'text/table-name.ts',
  'art/timer-level.tsx',
  'art/round-table.tsx',
  'text/who.ts',
  'cues/cue-words.ts',
  'shell/page-shell.tsx',
  'shell/support-panel.tsx',
  'shell/settings-panel.tsx',
  'pages/join-page.tsx',
  'pages/later.tsx',
  'pages/welcome-page.tsx',
  'pages/have-your-say-page.tsx',
  'pages/round-page.tsx',
  'pages/my-table.tsx',
  'pages/session-page.tsx',
  'pages/stopped.tsx',
  'pages/step-words.ts',
  'pages/together-page.tsx',
  'pages/notices.tsx',
  'pages/private-page.tsx',
  'pages/feedback-page.tsx',
  'pages/feedback-form.tsx',
  'pages/ended-page.tsx',
  'pages/stored-page.tsx',
  'views/stored.tsx',
  'views/take-out.tsx',
  'pages/since-last-time.tsx',
  'pages/back-panel.tsx',
  'pages/missed-page.tsx',
  'pages/held-list.ts',
  'pages/app.tsx',
  'pages/writing.ts',
  'countdown.ts',
  'views/set-scene.tsx',
  'views/suggest-question.tsx',
  'parts/web-link-button.tsx',
  'pages/question-changed.tsx',
  'pages/themes-part.tsx',
  'pages/use-theme-moves.ts',
  'views/themes.tsx',
  'parts/put-under.tsx',
  'parts/add-heading.tsx',
  'parts/shared-box.tsx',
];

/** Plain English that needs no easier words. */
const easyAsTheyAre = new Set([
  'product',
  'the-host',
  'sent',
  'mug-name',
  'mug-beside-name',
  'table-more',
  'table-nth',
  'table-and-place',
  'clock',
  'time-left',
  'settings',
  'settings-theme-light',
  'settings-theme-dark',
  'settings-theme-plain',
  'settings-clock-numbers',
  'settings-clock-words',
  'settings-clock-picture',
  'settings-clock-none',
  'settings-speak-all',
  'settings-signals',
  'settings-sound',
  'settings-buzz',
  'settings-language',
  'drink-tea',
  'drink-coffee',
  'drink-squash',
  'drink-water',
  'drink-nothing',
  'who-is-here',
  'reflect-notes',
  'show-clock',
  'my-notes',
  'place-nth',
  'place-after-one',
  'place-after-two',
  'place-after-many',
  'captions',
  'captions-none',
  'captions-lines',
  'captions-type',
  'captions-type-all',
  'captions-waiting',
  'typed-page',
  'copied',
  'note-send',
  'desk-thank',
  'place-room',
  'place-online',
  'back-captions',
  'feedback-good',
  'feedback-fine',
  'feedback-hard',
  'feedback-send',
  'my-turn-type-send',
  'hold-up-agree',
  'hold-up-held',
  'hold-up-go-on',
  'need',
  'need-title',
  'need-help',
  'keeper-yes',
  'keeper-no',
  'sending',
  'people-ask-note-taker',
  'step-welcome',
  'step-close',
  'try-again',
]);
