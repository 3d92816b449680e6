import { effect } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { type Countdown, countDown } from './countdown';
import { nextTickMs } from './next-tick';
import { FakeServer } from './testing/fake-server';
import { type DeviceFaults, World } from './testing/fake-world';
import { hide, type Joined, join, show } from './testing/join';

/** Everything that a device showed of the clock at the table, and when. */
interface Watcher extends Joined {
  shown: { at: number; seconds: number }[];
}

function meeting() {
  const world = new World();
  const server = new FakeServer(world);
  return { world, server };
}

function watch(server: FakeServer, faults: DeviceFaults = {}): Watcher {
  const joined = join(server, faults);
  const shown: Watcher['shown'] = [];
  let before: Countdown | null = null;
  effect(() => {
    const clock = joined.store.view.value?.clocks.t1;
    // The sample's own clock has run out long ago.
    if (clock?.deadline == null || clock.revision === 1) return;
    const { revision, deadline } = clock;
    const timer = { revision, state: 'running' as const, deadline, length: clock.length_ms! };
    before = countDown(timer, joined.store.now.value, before);
    if (shown[shown.length - 1]?.seconds !== before.leftSeconds)
      shown.push({ at: server.world.now, seconds: before.leftSeconds });
  });
  return { ...joined, shown };
}

/** A clock at the table that runs for so long from now. */
function startClock(server: FakeServer, length_ms = 120_000, revision = 2): number {
  const deadline = server.world.now + length_ms;
  const clock = {
    ...{ scope: 't1', revision, state: 'running' as const, time_is_up: false, left_ms: null },
    length_ms,
    deadline,
  };
  server.say('clock_changed', { clock }, 'table.t1');
  return deadline;
}

function expectNeverRising({ shown }: Watcher): void {
  const seconds = shown.map((one) => one.seconds);
  expect(seconds).toEqual([...seconds].sort((one, other) => other - one));
}

function reachedZeroAt({ shown }: Watcher): number {
  return shown.find(({ seconds }) => seconds === 0)!.at;
}

const phones: [string, DeviceFaults][] = [
  ['right', {}],
  ['an hour ahead', { ahead: 3_600_000 }],
  ['an hour behind', { ahead: -3_600_000 }],
  ['500 ppm fast', { partsPerMillion: 500 }],
  ['500 ppm slow', { partsPerMillion: -500 }],
  ['on a one-sided link', { up: 120, down: 20 }],
  ['all at once', { ahead: -3_600_000, partsPerMillion: 500, up: 20, down: 120 }],
];

describe('the time that is shown', () => {
  it.each(phones)('on a phone that is %s reaches zero with the server’s', (_, faults) => {
    const { world, server } = meeting();
    const phone = watch(server, faults);
    world.advance(600_000);
    const deadline = startClock(server);
    world.advance(130_000);
    expectNeverRising(phone);
    expect(Math.abs(reachedZeroAt(phone) - deadline)).toBeLessThan(150);
    expect(phone.shown.length).toBeGreaterThanOrEqual(121);
  });

  it('is the same second for somebody who joins late', () => {
    const { world, server } = meeting();
    const first = watch(server, { ahead: 3_600_000 });
    world.advance(5000);
    const deadline = startClock(server);
    world.advance(60_500);
    const late = watch(server, { ahead: -3_600_000, up: 120, down: 20 });
    world.advance(300);
    expect(late.shown[late.shown.length - 1]!.seconds).toBe(
      first.shown[first.shown.length - 1]!.seconds,
    );
    world.advance(70_000);
    expect(Math.abs(reachedZeroAt(first) - reachedZeroAt(late))).toBeLessThan(150);
    expect(Math.abs(reachedZeroAt(late) - deadline)).toBeLessThan(150);
  });

  it.each([5000, -5000])('does not mind a wall clock that is set %d ms in mid-turn', (step) => {
    const { world, server } = meeting();
    const phone = watch(server);
    world.advance(5000);
    const deadline = startClock(server);
    world.advance(40_000);
    phone.phone.stepWall(step);
    world.advance(90_000);
    expectNeverRising(phone);
    expect(Math.abs(reachedZeroAt(phone) - deadline)).toBeLessThan(150);
  });

  it('is right within a second after 90 s of sleep', () => {
    const { world, server } = meeting();
    const phone = watch(server);
    world.advance(5000);
    const deadline = startClock(server, 300_000);
    world.advance(40_000);
    phone.phone.sleep(90_000);
    world.advance(1500);
    const last = phone.shown[phone.shown.length - 1]!.seconds;
    expect(last).toBe(Math.ceil((deadline - world.now) / 1000));
    expectNeverRising(phone);
  });

  it('is right at once after ten minutes hidden, and never rose', () => {
    const { world, server } = meeting();
    const phone = watch(server, { partsPerMillion: -500 });
    world.advance(5000);
    const deadline = startClock(server, 900_000);
    world.advance(30_000);
    hide(phone);
    world.advance(600_000);
    show(phone);
    world.advance(1000);
    const last = phone.shown[phone.shown.length - 1]!.seconds;
    expect(Math.abs(last - (deadline - world.now) / 1000)).toBeLessThan(1.15);
    world.advance(300_000);
    expectNeverRising(phone);
    expect(Math.abs(reachedZeroAt(phone) - deadline)).toBeLessThan(150);
  });

  it('begins afresh with more time: another revision may rise', () => {
    const { world, server } = meeting();
    const phone = watch(server);
    world.advance(5000);
    startClock(server, 30_000);
    world.advance(10_000);
    startClock(server, 80_000, 3);
    expect(phone.shown[phone.shown.length - 1]!.seconds).toBe(80);
  });
});

describe('the next tick', () => {
  it('is when a shown second changes, in over-time too', () => {
    expect(nextTickMs(1000, [5300])).toBe(300);
    expect(nextTickMs(1000, [5000])).toBe(1000);
    expect(nextTickMs(1000, [700])).toBe(700);
    expect(nextTickMs(1000, [5300, 5200])).toBe(200);
    expect(nextTickMs(1250, [])).toBe(750);
    expect(nextTickMs(1000.5, [1001])).toBe(1);
  });
});
