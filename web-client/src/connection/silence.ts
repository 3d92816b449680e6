/** Notices that a line has died without a word, as iPhones let them do. */
import type { Outside } from './outside';

type Needs = Pick<Outside, 'monotonic' | 'after' | 'isVisible'>;

/** The server says something every 15 s at the latest. */
const silentForMs = 25_000;
export const answerWithinMs = 5_000;

export class Silence {
  private heardAt = 0;
  private cancelWatch: (() => void) | null = null;
  private cancelAsked: (() => void) | null = null;

  constructor(
    private readonly outside: Needs,
    private readonly isDead: () => void,
  ) {}

  heard(): void {
    this.heardAt = this.outside.monotonic();
  }

  listen(): void {
    this.watch(silentForMs);
  }

  /** Something was asked that a living server answers at once. */
  asked(): void {
    const askedAt = this.outside.monotonic();
    this.cancelAsked?.();
    this.cancelAsked = this.outside.after(answerWithinMs, () => {
      this.cancelAsked = null;
      if (this.heardAt < askedAt) this.isDead();
    });
    this.listen();
  }

  end(): void {
    this.cancelWatch?.();
    this.cancelAsked?.();
    this.cancelWatch = null;
    this.cancelAsked = null;
  }

  /** A hidden page cannot tell silence from its own late timers: it asks when it is back. */
  private watch(ms: number): void {
    this.cancelWatch?.();
    this.cancelWatch = this.outside.after(ms, () => {
      this.cancelWatch = null;
      if (!this.outside.isVisible()) return;
      const silent = this.outside.monotonic() - this.heardAt;
      if (silent >= silentForMs) this.isDead();
      else this.watch(silentForMs - silent);
    });
  }
}
