import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type About, Announcer, resting } from './announcer';

let spoken: [seconds: number, region: string, text: string][] = [];
let announcer: Announcer;
let level: About = 'all';

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  spoken = [];
  level = 'all';
  announcer = new Announcer(
    (region, text) => spoken.push([Date.now() / 1000, region, text]),
    () => Date.now(),
    () => level,
  );
});
afterEach(() => vi.useRealTimers());

const heard = () => spoken.filter(([, , text]) => text !== resting);

describe('the announcer', () => {
  it('sets a text and rests on a space after a second', () => {
    announcer.say({ text: 'Time to think.' });
    vi.advanceTimersByTime(2000);
    expect(spoken).toEqual([
      [0, 'status', 'Time to think.'],
      [1, 'status', resting],
    ]);
  });

  it('says one thing after another, and the same thing twice', () => {
    announcer.say({ text: 'Sent.' });
    announcer.say({ text: 'Sent.' });
    vi.advanceTimersByTime(5000);
    expect(heard()).toEqual([
      [0, 'status', 'Sent.'],
      [1.3, 'status', 'Sent.'],
    ]);
  });

  it('does not let an alert wait behind other news', () => {
    announcer.say({ text: 'Sent.' });
    announcer.say({ text: "It's your turn.", region: 'alert' });
    expect(heard()).toHaveLength(2);
  });

  it('keeps timed messages ten seconds apart, and only the newest waits', () => {
    announcer.say({ text: '2 minutes left', timed: true });
    vi.advanceTimersByTime(2000);
    announcer.say({ text: '1 minute 50 left', timed: true });
    vi.advanceTimersByTime(2000);
    announcer.say({ text: '1 minute 40 left', timed: true });
    vi.advanceTimersByTime(20_000);
    expect(heard()).toEqual([
      [0, 'status', '2 minutes left'],
      [10, 'status', '1 minute 40 left'],
    ]);
  });

  it('speaks three times in a two-minute turn', () => {
    announcer.say({ text: "It's your turn.", region: 'alert', timed: true, about: 'mine' });
    vi.advanceTimersByTime(90_000);
    announcer.say({ text: 'About 30 seconds left', timed: true, about: 'mine' });
    vi.advanceTimersByTime(30_000);
    announcer.say({ text: 'Finish your thought', timed: true, about: 'mine' });
    vi.advanceTimersByTime(60_000);
    expect(heard().map(([seconds]) => seconds)).toEqual([0, 90, 120]);
  });

  it('adds up new notes and says so once in 30 seconds', () => {
    const words = (count: number) => `${count} new notes`;
    announcer.count('notes', 1, words);
    vi.advanceTimersByTime(1000);
    announcer.count('notes', 1, words);
    announcer.count('notes', 2, words);
    vi.advanceTimersByTime(60_000);
    expect(heard()).toEqual([
      [0, 'status', '1 new notes'],
      [30, 'status', '3 new notes'],
    ]);
  });

  it('leaves out what a person did not ask for', () => {
    level = 'mine';
    announcer.say({ text: "Zigzag mug's turn." });
    announcer.say({ text: 'You are next.', about: 'mine' });
    announcer.say({ text: 'No signal right now.', region: 'alert', about: 'urgent' });
    expect(heard().map(([, , text]) => text)).toEqual(['You are next.', 'No signal right now.']);
  });

  it('says an alert at once, and not the old time that waited behind it', () => {
    announcer.say({ text: 'About half left', timed: true });
    vi.advanceTimersByTime(2000);
    announcer.say({ text: 'About 30 seconds left', timed: true });
    announcer.say({ text: "It's your turn.", region: 'alert', timed: true });
    vi.advanceTimersByTime(1000);
    announcer.say({ text: '2 minutes left', timed: true });
    vi.advanceTimersByTime(30_000);
    expect(heard().map(([at, , text]) => [at, text])).toEqual([
      [0, 'About half left'],
      [2, "It's your turn."],
      [12, '2 minutes left'],
    ]);
  });

  it('drops what waits of a turn that is over', () => {
    announcer.say({ text: 'About half left', timed: true });
    announcer.say({ text: 'About 30 seconds left', timed: true });
    announcer.dropTimed();
    vi.advanceTimersByTime(30_000);
    expect(heard()).toHaveLength(1);
  });
});
