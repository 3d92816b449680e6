/**
 * Says things to screen readers through two regions that are in the page from the start. Each
 * message stands for a second, then the region rests on a no-break space, so that a repeat speaks.
 */
export type Region = 'status' | 'alert';
export type About = 'all' | 'mine' | 'urgent';

export interface Announcement {
  text: string;
  /** Alert only for: your turn, cut off for over 20 seconds, a word from the host, a support reply. */
  region?: Region;
  /**
   * Timed messages keep ten seconds apart, and a newer one replaces one that still waits. A timed
   * alert does not wait: it only keeps the next one away.
   */
  timed?: boolean;
  about?: About;
}

export const resting = '\u00a0';
const standsMs = 1000;
const pauseMs = 300;
const timedApartMs = 10_000;
const countedApartMs = 30_000;
const loudness: Record<About, number> = { all: 0, mine: 1, urgent: 2 };

export class Announcer {
  private readonly queues: Record<Region, string[]> = { status: [], alert: [] };
  private readonly speaking: Record<Region, boolean> = { status: false, alert: false };
  private lastTimed = Number.NEGATIVE_INFINITY;
  private waitingTimed: { text: string; region: Region } | null = null;
  private waitsFor: ReturnType<typeof setTimeout> | undefined;
  private readonly counts = new Map<string, { count: number; waiting: boolean; last: number }>();

  constructor(
    private readonly show: (region: Region, text: string) => void,
    private readonly now: () => number,
    private readonly level: () => About = () => 'all',
  ) {}

  say({ text, region = 'status', timed = false, about = 'all' }: Announcement): void {
    if (loudness[about] < loudness[this.level()]) return;
    if (timed) this.sayTimed(text, region);
    else this.enqueue(region, text);
  }

  /** "2 new notes": added up, and said once in half a minute at most. */
  count(kind: string, added: number, words: (count: number) => string): void {
    const kept = this.counts.get(kind) ?? {
      count: 0,
      waiting: false,
      last: Number.NEGATIVE_INFINITY,
    };
    kept.count += added;
    this.counts.set(kind, kept);
    if (kept.waiting) return;
    kept.waiting = true;
    setTimeout(
      () => {
        const count = kept.count;
        Object.assign(kept, { count: 0, waiting: false, last: this.now() });
        this.say({ text: words(count) });
      },
      Math.max(0, kept.last + countedApartMs - this.now()),
    );
  }

  /** What waits is about a turn or a step that is over. */
  dropTimed(): void {
    clearTimeout(this.waitsFor);
    this.waitingTimed = null;
  }

  private sayTimed(text: string, region: Region): void {
    const wait = this.lastTimed + timedApartMs - this.now();
    const isAlert = region === 'alert';
    if (isAlert) this.dropTimed();
    if (isAlert || (wait <= 0 && this.waitingTimed === null)) {
      this.lastTimed = this.now();
      this.enqueue(region, text);
      return;
    }
    // An old time, said late, would be untrue: only the newest waits.
    const alreadyWaiting = this.waitingTimed !== null;
    this.waitingTimed = { text, region };
    if (!alreadyWaiting) this.waitsFor = setTimeout(() => this.sayWaiting(), wait);
  }

  private sayWaiting(): void {
    const waiting = this.waitingTimed;
    this.waitingTimed = null;
    if (waiting === null) return;
    this.lastTimed = this.now();
    this.enqueue(waiting.region, waiting.text);
  }

  private enqueue(region: Region, text: string): void {
    this.queues[region].push(text);
    if (!this.speaking[region]) this.speakNext(region);
  }

  private speakNext(region: Region): void {
    const text = this.queues[region].shift();
    this.speaking[region] = text !== undefined;
    if (text === undefined) return;
    this.show(region, text);
    setTimeout(() => {
      this.show(region, resting);
      setTimeout(() => this.speakNext(region), pauseMs);
    }, standsMs);
  }
}
