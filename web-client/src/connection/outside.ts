/** What a connection needs from the browser, so that tests can bring their own. */
export interface Socket {
  onopen: (() => void) | null;
  onmessage: ((message: { data: unknown }) => void) | null;
  onclose: ((close: { code: number }) => void) | null;
  send(text: string): void;
  close(code?: number): void;
}

export interface Outside {
  openSocket(): Socket;
  /** Both clocks of this device: performance.now() and Date.now(). */
  monotonic(): number;
  wall(): number;
  /** In [0, 1): only spreads retries, decides nothing. */
  random(): number;
  /** Runs once, later; the answer cancels it. */
  after(ms: number, run: () => void): () => void;
  isVisible(): boolean;
  /** Loads the page again, once; false where that was tried already. */
  reload(): boolean;
}
