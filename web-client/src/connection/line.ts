/** One socket at a time: opens it, notices that it is dead, and opens the next. Knows no frame. */
import type { GoodbyeFrame } from '../protocol/types.generated';
import { lostWithoutAWord, retryAfter, whatThen } from './closing';
import type { Outside, Socket } from './outside';
import { answerWithinMs, Silence } from './silence';

export type LineState =
  | { state: 'connecting' }
  | { state: 'live' }
  /** `since`: this device's monotonic clock when the line was lost. */
  | { state: 'reconnecting'; since: number }
  | { state: 'stopped'; code: number; sentence: string | null };

interface LineEars {
  opened(): void;
  text(text: string): void;
  /** Asks something that a living server answers at once. */
  probe(): void;
  lost(): void;
  startAfresh(): void;
  changed(state: LineState): void;
}

const liveWithinMs = 20_000;

export class Line {
  private socket: Socket | null = null;
  private state: LineState = { state: 'connecting' };
  private goodbye: GoodbyeFrame | null = null;
  private attempt = -1;
  private openedAt = 0;
  private liveAt: number | null = null;
  private lostAt: number | null = null;
  private waitIsAsked = false;
  private cancelWait: (() => void) | null = null;
  private cancelOpening: (() => void) | null = null;
  private readonly silence: Silence;

  constructor(
    private readonly outside: Outside,
    private readonly ears: LineEars,
  ) {
    this.silence = new Silence(outside, () => this.replace());
  }

  open(): void {
    this.hangUp();
    this.goodbye = null;
    this.openedAt = this.outside.monotonic();
    this.become(this.lostAt === null ? { state: 'connecting' } : this.reconnecting(this.lostAt));
    this.cancelOpening = this.outside.after(liveWithinMs, () => this.lost(lostWithoutAWord));
    try {
      this.socket = this.listenTo(this.outside.openSocket());
    } catch {
      this.lost(lostWithoutAWord);
    }
  }

  /** False where there is nobody to send to. */
  send(text: string): boolean {
    if (this.socket === null) return false;
    try {
      this.socket.send(text);
      return true;
    } catch {
      return false;
    }
  }

  /** Everything that was missed has come. */
  live(): void {
    if (this.isLive()) return;
    this.liveAt = this.outside.monotonic();
    this.lostAt = null;
    this.cancelOpening?.();
    this.become({ state: 'live' });
    this.silence.listen();
  }

  /** The server ends this connection and says how to go on. */
  farewell(goodbye: GoodbyeFrame): void {
    this.goodbye = goodbye;
    this.lost(goodbye.code);
  }

  /** Somebody looks at the page again, the network is back, or a clock jumped. */
  wake(): void {
    if (this.state.state === 'stopped') return;
    if (this.cancelWait !== null) {
      if (!this.waitIsAsked) this.open();
    } else if (this.isLive()) this.probe();
    else if (this.outside.monotonic() - this.openedAt > answerWithinMs) this.replace();
  }

  isLive(): boolean {
    return this.liveAt !== null;
  }

  /** This socket is not to be trusted any more; a new one may be. */
  replace(): void {
    this.noteLoss();
    this.open();
  }

  stop(): void {
    this.hangUp();
    this.become({ state: 'stopped', code: 1000, sentence: null });
  }

  private listenTo(socket: Socket): Socket {
    socket.onopen = () => this.ears.opened();
    socket.onmessage = ({ data }) => {
      this.silence.heard();
      if (typeof data === 'string') this.ears.text(data);
    };
    socket.onclose = ({ code }) => this.lost(code);
    return socket;
  }

  /** The old socket goes before a new one comes, and its late words reach nobody. */
  private hangUp(): void {
    this.silence.end();
    this.cancelOpening?.();
    this.cancelWait?.();
    this.cancelWait = null;
    const old = this.socket;
    this.socket = null;
    if (old === null) return;
    old.onopen = null;
    old.onmessage = null;
    old.onclose = null;
    old.close();
  }

  private lost(code: number): void {
    const openedForMs = this.liveAt === null ? 0 : this.outside.monotonic() - this.liveAt;
    this.noteLoss();
    this.hangUp();
    const then = whatThen(code);
    if (then === 'snapshot') this.ears.startAfresh();
    if (then === 'reload' && this.outside.reload()) return;
    if (then === 'stop' || then === 'reload') this.stopFor(code);
    else this.retryLater(code, openedForMs);
  }

  private stopFor(code: number): void {
    this.become({ state: 'stopped', code, sentence: this.goodbye?.sentence ?? null });
  }

  private retryLater(code: number, openedForMs: number): void {
    const before = { attempt: this.attempt, openedForMs };
    const retry = retryAfter(code, this.goodbye, before, this.outside.random());
    this.attempt = retry.attempt;
    this.waitIsAsked = retry.asked;
    this.become(this.reconnecting(this.lostAt ?? this.outside.monotonic()));
    this.cancelWait = this.outside.after(retry.delayMs, () => this.open());
  }

  private noteLoss(): void {
    this.lostAt ??= this.outside.monotonic();
    this.liveAt = null;
    this.ears.lost();
  }

  private reconnecting(since: number): LineState {
    return { state: 'reconnecting', since };
  }

  private probe(): void {
    this.silence.asked();
    this.ears.probe();
  }

  private become(state: LineState): void {
    this.state = state;
    this.ears.changed(state);
  }
}
