// What a page shows of the running clock, noted each time it draws. The time beside it is the
// machine's own steady clock, which every page shares and no page can set.
import type { Person } from './people.ts';

export interface Seen {
  at: number;
  left: number;
}

declare global {
  var clockIsOffBy: number;
  var seenOfClock: Seen[];
}

/** From its next page on, this device's clock is wrong by so much. */
export async function withClockOff(person: Person, ms: number): Promise<void> {
  await person.page.addInitScript((offBy) => {
    globalThis.clockIsOffBy = offBy;
    const RightDate = Date;
    globalThis.Date = new Proxy(RightDate, {
      construct: (_, given: []) =>
        given.length > 0
          ? new RightDate(...given)
          : new RightDate(RightDate.now() + globalThis.clockIsOffBy),
      get: (date, name) =>
        name === 'now'
          ? () => RightDate.now() + globalThis.clockIsOffBy
          : Reflect.get(date, name, date),
    });
  }, ms);
}

/** Begins anew. */
export async function watchClock(person: Person): Promise<void> {
  await person.page.evaluate(() => {
    const seen: Seen[] = [];
    globalThis.seenOfClock = seen;
    const look = () => {
      if (globalThis.seenOfClock !== seen) return;
      const digits = document.querySelector('.clock-digits')?.textContent?.match(/(\d+):(\d+)/);
      if (digits) {
        const left = Number(digits[1]) * 60 + Number(digits[2]);
        seen.push({ at: performance.timeOrigin + performance.now(), left });
      }
      requestAnimationFrame(look);
    };
    look();
  });
}

/** Once the shown seconds have changed so often, however long that takes. */
export async function whatWasSeen(person: Person, changes: number): Promise<Seen[]> {
  await person.page.waitForFunction(
    (wanted) => new Set(globalThis.seenOfClock.map(({ left }) => left)).size > wanted,
    changes,
    { timeout: 30_000 },
  );
  return person.page.evaluate(() => globalThis.seenOfClock);
}

/**
 * The most and the least that a page can have shown at one instant. A page that was held up and
 * drew late is not held against anybody: what it showed lies between what it drew before and after.
 */
export function shownAround(seen: readonly Seen[], at: number): { most: number; least: number } {
  const next = seen.findIndex((one) => one.at > at);
  const after = next < 0 ? seen.length - 1 : Math.min(next + 1, seen.length - 1);
  const before = Math.max(0, (next < 0 ? seen.length : next) - 1);
  return { most: seen[before]!.left, least: seen[after]!.left };
}
