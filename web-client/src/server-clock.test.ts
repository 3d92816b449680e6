import { describe, expect, it } from 'vitest';
import {
  compareClocks,
  type ServerClock,
  serverNow,
  unknownServerClock,
  withExchange,
} from './server-clock';

/** A device whose clock is `ahead` ms ahead of the server's and runs `ppm` fast, on a given link. */
function device(ahead: number, ppm = 0) {
  const rate = 1 + ppm / 1e6;
  const local = (serverTime: number) => ahead + serverTime * rate;
  return {
    local,
    ask(clock: ServerClock, serverTime: number, up = 20, down = 20): ServerClock {
      return withExchange(clock, {
        sentAt: local(serverTime),
        serverReadAt: serverTime + up,
        serverAnsweredAt: serverTime + up + 1,
        receivedAt: local(serverTime + up + 1 + down),
      });
    },
    error(clock: ServerClock, serverTime: number): number {
      return Math.abs(serverNow(clock, local(serverTime))! - serverTime);
    },
  };
}

describe('the server clock on a device', () => {
  it('knows nothing before the first answer', () => {
    expect(serverNow(unknownServerClock, 5)).toBeNull();
  });

  it.each([3_600_000, -3_600_000, 0])('is right on a device that is %d ms out', (ahead) => {
    const phone = device(ahead);
    const clock = phone.ask(unknownServerClock, 1000);
    expect(phone.error(clock, 60_000)).toBeLessThan(0.01);
  });

  it.each([500, -500])('stays within 150 ms at %d parts per million for an hour', (ppm) => {
    const phone = device(0, ppm);
    let clock: ServerClock = unknownServerClock;
    let worst = 0;
    for (let at = 0; at < 3_600_000; at += 1000) {
      if (at % 30_000 === 0) clock = phone.ask(clock, at);
      worst = Math.max(worst, phone.error(clock, at + 500));
    }
    expect(worst).toBeLessThan(150);
  });

  it('is at most half the difference out on a one-sided link', () => {
    const phone = device(1234);
    expect(phone.error(phone.ask(unknownServerClock, 0, 120, 20), 5000)).toBeLessThanOrEqual(50.5);
  });

  it('takes the shortest round trip of the last eight, whatever their order', () => {
    const phone = device(0);
    let clock = phone.ask(unknownServerClock, 0, 5, 5);
    for (let n = 1; n <= 7; n += 1) clock = phone.ask(clock, n * 1000, 900, 10);
    expect(phone.error(clock, 10_000)).toBeLessThan(1);
  });

  it('forgets a sample after ten minutes', () => {
    const phone = device(0);
    let clock = phone.ask(unknownServerClock, 0, 5, 5);
    clock = phone.ask(clock, 601_000, 30, 30);
    expect(clock.samples).toHaveLength(1);
  });

  it('never runs backwards while it walks off a small error', () => {
    const phone = device(0);
    let clock = phone.ask(unknownServerClock, 0, 320, 20);
    clock = phone.ask(clock, 1000, 5, 5);
    let before = 0;
    for (let at = 1011; at < 12_000; at += 100) {
      const now = serverNow(clock, at)!;
      expect(now).toBeGreaterThan(before);
      before = now;
    }
    expect(phone.error(clock, 12_000)).toBeLessThan(1);
  });

  it('ignores less than 10 ms and steps over 400 ms', () => {
    const phone = device(0);
    const first = phone.ask(unknownServerClock, 0, 28, 10);
    expect(phone.ask(first, 1000, 10, 10).target).toBe(first.target);
    const far = phone.ask(unknownServerClock, 0, 1000, 10);
    const fixed = phone.ask(far, 5000, 5, 5);
    expect(phone.error(fixed, 5012)).toBeLessThan(1);
  });

  it('throws its samples away after sleep or a reset clock, in both directions', () => {
    const phone = device(0);
    const asked = compareClocks(phone.ask(unknownServerClock, 0), 0, 1_000_000).clock;
    expect(compareClocks(asked, 60_000, 1_060_200).jumped).toBe(false);
    for (const drift of [5000, -5000, 90_000]) {
      const after = compareClocks(asked, 60_000, 1_060_000 + drift);
      expect(after.jumped).toBe(true);
      expect(after.clock.samples).toHaveLength(0);
      expect(serverNow(after.clock, 60_000)).not.toBeNull();
    }
  });

  it('is right again with the first answer after 90 s of sleep', () => {
    const phone = device(0);
    const asleep = device(-90_000);
    const awake = compareClocks(
      compareClocks(phone.ask(unknownServerClock, 0), 0, 0).clock,
      1000,
      91_000,
    );
    expect(asleep.error(asleep.ask(awake.clock, 95_000), 96_000)).toBeLessThan(1);
  });

  // One-sided links and drift that add up: each device is late where the other is early.
  it.each([25_000, 30_000, 35_000])(
    'keeps two devices within 150 ms, asked every %d ms',
    (every) => {
      const fast = device(3_600_000, 500);
      const slow = device(-3_600_000, -500);
      let one: ServerClock = unknownServerClock;
      let other: ServerClock = unknownServerClock;
      let shown = [0, 0];
      for (let at = 0; at < 3_600_000; at += 250) {
        if (at % every === 0) {
          one = fast.ask(one, at, 120, 20);
          other = slow.ask(other, at, 20, 120);
        }
        const now = [
          serverNow(one, fast.local(at + 200))!,
          serverNow(other, slow.local(at + 200))!,
        ];
        expect(Math.abs(now[0]! - now[1]!)).toBeLessThanOrEqual(150);
        expect(now[0]).toBeGreaterThan(shown[0]!);
        expect(now[1]).toBeGreaterThan(shown[1]!);
        shown = now;
      }
    },
  );
});
