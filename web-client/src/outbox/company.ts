/**
 * Notes without a name keep each other company. In each window of the server's clock this device
 * sends one frame of one size at a moment that chance alone picks: with a note in it, or with none.
 * Whoever watches the network sees no difference, so the others' frames hide whoever wrote. A page
 * that nobody looks at sends nothing: its timers run late, and would tell it apart.
 */
interface CompanyNeeds {
  /** How long a window is; null where no notes are taken, 0 where they go out at once. */
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
  /** The window that a frame was sent or skipped in: never two in one. */
  private done = -1;

  constructor(private readonly needs: CompanyNeeds) {}

  /** There is a line, or the settings changed. */
  begin(): void {
    this.end();
    const length = this.needs.windowMs();
    if (length === null || length === 0) return;
    const now = this.needs.now();
    const current = Math.floor(now / length);
    const slot = earliest + (latest - earliest) * this.needs.random();
    const inThisWindow = (current + slot) * length;
    const isOpen = current * length > this.done && inThisWindow > now;
    const window = isOpen ? current : current + 1;
    this.cancel = this.needs.after((window + slot) * length - now, () =>
      this.take(window * length),
    );
  }

  end(): void {
    this.cancel?.();
    this.cancel = null;
  }

  private take(window: number): void {
    this.cancel = null;
    this.done = window;
    if (this.needs.isVisible()) this.needs.send();
    this.begin();
  }
}
