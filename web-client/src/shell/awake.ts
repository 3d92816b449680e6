/** Keeps the screen lit while there is something to watch, where the browser can. Best effort. */
interface Lock {
  release(): Promise<void>;
}

interface AwakeNeeds {
  /** Null where this browser, or a page on plain http, has no such thing. */
  lock: (() => Promise<Lock>) | null;
  isVisible: () => boolean;
}

export class Awake {
  private wanted = false;
  private held: Lock | null = null;
  private asking = false;

  constructor(private readonly needs: AwakeNeeds) {}

  want(wanted: boolean): void {
    if (wanted === this.wanted) return;
    this.wanted = wanted;
    if (wanted) void this.take();
    else this.letGo();
  }

  /** The browser takes a lock back when the page is hidden: seen again, it is asked for again. */
  looked(): void {
    if (!this.needs.isVisible()) this.held = null;
    else void this.take();
  }

  private async take(): Promise<void> {
    const { lock, isVisible } = this.needs;
    if (lock === null || !this.wanted || this.asking || this.held !== null || !isVisible()) return;
    this.asking = true;
    // A low battery refuses it: then the screen goes dark as it always did.
    const held = await lock().catch(() => null);
    this.asking = false;
    this.held = held;
    if (!this.wanted) this.letGo();
  }

  private letGo(): void {
    const held = this.held;
    this.held = null;
    void held?.release().catch(() => undefined);
  }
}

/** The answer lets go of it. */
export function keepAwake(): { awake: Awake; stop: () => void } {
  const hasLock = 'wakeLock' in navigator;
  const awake = new Awake({
    lock: hasLock ? () => navigator.wakeLock.request('screen') : null,
    isVisible: () => document.visibilityState === 'visible',
  });
  const looked = () => awake.looked();
  document.addEventListener('visibilitychange', looked);
  const stop = () => {
    document.removeEventListener('visibilitychange', looked);
    awake.want(false);
  };
  return { awake, stop };
}
