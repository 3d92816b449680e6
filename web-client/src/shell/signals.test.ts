import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { settings, usualSettings } from './settings';
import { buzz, give } from './signals';

const buzzed: unknown[] = [];
const taps: [from: number, to: number][] = [];

class Knob {
  value = 0;
  setValueAtTime() {}
  exponentialRampToValueAtTime() {}
}
class Part {
  frequency = new Knob();
  gain = new Knob();
  private from = 0;
  connect(to: unknown) {
    return to;
  }
  start(at: number) {
    this.from = at;
  }
  stop(at: number) {
    taps.push([this.from, at]);
  }
}
class Speaker {
  currentTime = 0;
  state = 'running';
  createOscillator = () => new Part();
  createGain = () => new Part();
}

beforeEach(() => {
  vi.stubGlobal('AudioContext', Speaker);
  vi.stubGlobal('navigator', { vibrate: (pattern: unknown) => buzzed.push(pattern) });
});
afterEach(() => {
  vi.unstubAllGlobals();
  settings.value = usualSettings;
  buzzed.length = 0;
  taps.length = 0;
});

describe('sound and buzz', () => {
  it('are off until somebody switches them on', () => {
    give('begins');
    expect([buzzed, taps]).toEqual([[], []]);
  });

  it('buzz as each cue does', () => {
    settings.value = { ...usualSettings, buzz: true };
    give('begins');
    give('nearly');
    give('ends');
    expect(buzzed).toEqual([[200], [80, 80, 80], [200, 100, 200]]);
    expect(taps).toEqual([]);
  });

  it('is a spoon on a mug, under a second long, and twice at the end', () => {
    settings.value = { ...usualSettings, sound: true };
    give('begins');
    expect(taps).toHaveLength(1);
    give('ends');
    expect(taps).toHaveLength(3);
    expect(Math.max(...taps.map(([, to]) => to))).toBeLessThan(1);
  });

  it('asks nothing of a device that cannot buzz', () => {
    vi.stubGlobal('navigator', {});
    expect(() => buzz('begins')).not.toThrow();
  });
});
