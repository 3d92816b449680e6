import { describe, expect, it } from 'vitest';
import { isToSeeFirst } from './words-to-see-first';

describe('a note is seen before the others', () => {
  it.each([
    'I want to die.',
    'Sometimes I think about KILLING MYSELF',
    'i have been self-harming again',
    'I can’t go on like this',
    "He won't let me out.",
    'My carer hits me, and nobody knows',
    'they take my money every week',
    'I am scared of him',
    "If you close the centre I'll hurt somebody",
    'He said he would kill me.',
    'She was abused at that place.',
    'I don\u2019t want\nto be here',
  ])('where it says: %s', (text) => {
    expect(isToSeeFirst(text)).toBe(true);
  });

  it.each([
    'Be more Pirate!!!!',
    'The tea was hot.',
    'We should begin at ten.',
    'That film killed my evening.',
    'Grapes and a scrape of butter.',
    'نحتاج إلى وقت أطول قبل أن نجيب.',
    '',
  ])('and not for: %s', (text) => {
    expect(isToSeeFirst(text)).toBe(false);
  });
});
