/** True time, moved by hand, and devices in it whose own clocks are as wrong as a test wants. */
import type { Outside, Socket } from '../connection/outside';

interface Planned {
  at: number;
  run: () => void;
  owner: unknown;
}

export class World {
  /** The server's time in ms. */
  now = 1_795_341_600_000;
  private planned: Planned[] = [];

  at(time: number, run: () => void, owner: unknown = this): () => void {
    const one = { at: time, run, owner };
    this.planned.push(one);
    return () => {
      this.planned = this.planned.filter((other) => other !== one);
    };
  }

  /** What somebody planned comes that much later. */
  delay(owner: unknown, ms: number): void {
    for (const one of this.planned) if (one.owner === owner) one.at += ms;
  }

  advance(ms: number): void {
    const until = this.now + ms;
    for (;;) {
      const due = this.planned.filter(({ at }) => at <= until);
      const next = due.reduce<Planned | null>(
        (soonest, one) => (soonest === null || one.at < soonest.at ? one : soonest),
        null,
      );
      if (next === null) break;
      this.planned = this.planned.filter((one) => one !== next);
      this.now = Math.max(this.now, next.at);
      next.run();
    }
    this.now = until;
  }
}

export interface DeviceFaults {
  /** The wall clock is this far ahead of the server's. */
  ahead?: number;
  /** Both clocks run this fast or slow. */
  partsPerMillion?: number;
  /** One-way times of the link. */
  up?: number;
  down?: number;
}

/** A phone: a page's outside, with links to a fake server. */
export class Phone implements Outside {
  readonly sockets: FakeSocket[] = [];
  visible = true;
  /** Hidden pages are woken this seldom. */
  wakesEveryMs = 0;
  reloads = 0;
  mayReload = true;
  private readonly start: number;
  private wallStep = 0;
  private sleptMs = 0;
  private seed = 1;

  constructor(
    readonly world: World,
    private readonly connect: (socket: FakeSocket) => void,
    readonly faults: DeviceFaults = {},
  ) {
    this.start = world.now;
  }

  openSocket(): Socket {
    const socket = new FakeSocket(this);
    this.sockets.push(socket);
    this.connect(socket);
    return socket;
  }

  monotonic(): number {
    return (this.world.now - this.start - this.sleptMs) * this.rate();
  }

  wall(): number {
    return (
      this.start +
      (this.world.now - this.start) * this.rate() +
      (this.faults.ahead ?? 0) +
      this.wallStep
    );
  }

  random(): number {
    this.seed = (this.seed * 16_807) % 2_147_483_647;
    return this.seed / 2_147_483_647;
  }

  after(ms: number, run: () => void): () => void {
    const due = this.world.now + Math.max(0, ms) / this.rate();
    const late = this.visible || this.wakesEveryMs === 0 ? due : this.nextWake(due);
    return this.world.at(late, run, this);
  }

  isVisible(): boolean {
    return this.visible;
  }

  reload(): boolean {
    this.reloads += this.mayReload ? 1 : 0;
    return this.mayReload;
  }

  /** Somebody sets the clock on the wall. */
  stepWall(ms: number): void {
    this.wallStep += ms;
  }

  /** The device sleeps: the world goes on, the page's timers and monotonic clock do not. */
  sleep(ms: number): void {
    this.world.delay(this, ms);
    this.sleptMs += ms;
    this.world.advance(ms);
  }

  /** The newest socket, which is the only one that should be open. */
  get socket(): FakeSocket {
    return this.sockets[this.sockets.length - 1]!;
  }

  private rate(): number {
    return 1 + (this.faults.partsPerMillion ?? 0) / 1e6;
  }

  private nextWake(due: number): number {
    return Math.ceil(due / this.wakesEveryMs) * this.wakesEveryMs;
  }
}

export class FakeSocket implements Socket {
  onopen: (() => void) | null = null;
  onmessage: ((message: { data: unknown }) => void) | null = null;
  onclose: ((close: { code: number }) => void) | null = null;
  isOpen = false;
  isClosed = false;
  /** Nothing gets through any more, and nobody is told. */
  isDead = false;
  heard: (text: string) => void = () => undefined;

  constructor(readonly phone: Phone) {}

  send(text: string): void {
    if (!this.isOpen) throw new Error('not open');
    this.travel(this.phone.faults.up ?? 0, () => this.heard(text));
  }

  close(): void {
    this.isOpen = false;
    this.isClosed = true;
  }

  // From here on: the server's hands.

  opens(): void {
    this.isOpen = true;
    this.onopen?.();
  }

  says(frame: object): void {
    const data = JSON.stringify(frame);
    this.travel(this.phone.faults.down ?? 0, () => this.onmessage?.({ data }));
  }

  drops(code = 1006): void {
    this.close();
    this.onclose?.({ code });
  }

  private travel(ms: number, arrive: () => void): void {
    if (this.isDead) return;
    const alive = () => {
      if (!this.isClosed && !this.isDead) arrive();
    };
    if (ms === 0) alive();
    else this.phone.world.at(this.phone.world.now + ms, alive);
  }
}
