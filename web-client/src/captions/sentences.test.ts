import { describe, expect, it } from 'vitest';
import { sentencesIn } from './sentences';

function readOf(lines: readonly string[]): string[] {
  let rest = '';
  return lines.flatMap((text) => {
    const heard = sentencesIn(rest, text);
    rest = heard.rest;
    return heard.sentences === '' ? [] : [heard.sentences];
  });
}

describe('captions that are read aloud', () => {
  it('wait until their sentence ends', () => {
    const lines = ['I think if people knew', 'they could say no, they would come. And', 'stay!'];
    expect(readOf(lines)).toEqual([
      'I think if people knew they could say no, they would come.',
      'And stay!',
    ]);
  });

  it('end at a closing quote, not inside a number', () => {
    expect(readOf(['It was 2.5 miles', 'and he said "No." Then'])).toEqual([
      'It was 2.5 miles and he said "No."',
    ]);
  });

  it('end in Arabic and Urdu too', () => {
    expect(readOf(['كيف حالك؟', 'ٹھیک ہوں۔'])).toEqual(['كيف حالك؟', 'ٹھیک ہوں۔']);
  });

  it('do not wait for ever for a full stop', () => {
    const [first] = readOf(Array.from({ length: 20 }, () => 'and so it goes on and on'));
    expect(first!.length).toBeGreaterThan(200);
  });
});
