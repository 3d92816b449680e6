/**
 * Notes without a name keep each other company. In each window of the server's clock this device
 * sends one frame of one size at a moment that chance alone picks: with a note in it, or with none.
 * Whoever watches the network sees no difference, so the others' frames hide whoever wrote. A page
 * that nobody looks at sends nothing: its timers run late, and would tell it apart.
 */
interface CompanyNeeds {
  /** How long a window is; null where no notes are taken. */
  windowMs(): number | null;
  /** The server's clock. */
  now(): number;
  /** In [0, 1). */
  random(): number;
  after(ms: number, run: () => void): () => void;
  isVisible(): boolean;
  /** The one frame of this window. */
  send(): void;
}

/** The slots lie within the window, far enough from its end to arrive in it. */
const earliest = 0.05;
const latest = 0.75;

export class Company {
  private cancel: (() => void) | null = null;
  /** When a frame was sent or skipped: never two in one window, however long windows are by then. */
  private last = 0;

  constructor(private readonly needs: CompanyNeeds) {}

  /** There is a line, or the settings changed. */
  begin(): void {
    this.end();
    const length = this.needs.windowMs();
    if (length === null) return;
    const now = this.needs.now();
    const current = Math.floor(now / length);
    const slot = earliest + (latest - earliest) * this.needs.random();
    const soonest = (current + slot) * length > now ? current : current + 1;
    // A server's clock that was put right may be back in a window that had its frame.
    const window = Math.max(soonest, Math.floor(this.last / length) + 1);
    const endsAt = (window + 1) * length;
    this.cancel = this.needs.after((window + slot) * length - now, () => this.take(endsAt));
  }

  end(): void {
    this.cancel?.();
    this.cancel = null;
  }

  /** A timer that a hidden page kept too long says only that somebody looks again. */
  private take(endsAt: number): void {
    const now = this.needs.now();
    if (now < endsAt) {
      this.last = now;
      if (this.needs.isVisible()) this.needs.send();
    }
    this.begin();
  }
}
