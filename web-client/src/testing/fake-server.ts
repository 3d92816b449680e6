/** A server that keeps a log by stream and does what PROTOCOL says about coming in and catching up. */
import type { KnownEvent } from '../protocol/messages';
import type {
  ClientFrame,
  CommandFrame,
  EventBodies,
  EventFrame,
  EventKind,
  HelloFrame,
  View,
} from '../protocol/types.generated';
import { applyEvent } from '../session';
import { type DeviceFaults, type FakeSocket, Phone, type World } from './fake-world';
import { sampleView } from './sample-view';

export class FakeServer {
  epoch = '9fK2c7';
  readonly streams = ['everyone', 'table.t1', 'participant.bo'];
  readonly log: EventFrame[] = [];
  readonly hellos: HelloFrame[] = [];
  readonly frames: ClientFrame[] = [];
  readonly texts: string[] = [];
  /** Sockets are refused while it is down. */
  isUp = true;
  answersClock = true;
  answersHello = true;
  /** Parks what is to be parked, each command once. */
  obeys = false;
  private readonly done = new Set<string>();
  deltasSent = 0;
  snapshotsSent = 0;
  /** What a device should hold. */
  view: View = sampleView;
  private readonly sockets = new Set<FakeSocket>();

  constructor(readonly world: World) {
    const beat = () => {
      this.beat();
      world.at(world.now + 15_000, beat);
    };
    world.at(world.now + 15_000, beat);
  }

  phone(faults: DeviceFaults = {}): Phone {
    return new Phone(this.world, (socket) => this.connect(socket), faults);
  }

  say<Kind extends EventKind>(
    kind: Kind,
    body: EventBodies[Kind],
    stream = 'everyone',
  ): EventFrame {
    const offset = this.head(stream) + 1;
    const event = { type: 'event', stream, offset, at: this.world.now, kind, version: 1, body };
    const frame = event as unknown as EventFrame;
    this.log.push(frame);
    this.view = applyEvent(this.view, frame as KnownEvent, 'bo');
    for (const socket of this.sockets) socket.says(frame);
    return frame;
  }

  /** Said, but lost on its way to everybody. */
  sayUnheard(): void {
    const sockets = [...this.sockets];
    this.sockets.clear();
    this.park();
    for (const socket of sockets) this.sockets.add(socket);
  }

  park(): EventFrame {
    const number = this.head('everyone') + 1;
    return this.say('park_added', { id: `k${number}`, text: `Thing ${number}`, by: 'cy' });
  }

  heads(): Record<string, number> {
    return Object.fromEntries(this.streams.map((stream) => [stream, this.head(stream)]));
  }

  toAll(frame: object): void {
    for (const socket of this.sockets) socket.says(frame);
  }

  beat(): void {
    this.toAll({ type: 'heartbeat', at: this.world.now, heads: this.heads() });
  }

  dropAll(code = 1006): void {
    const sockets = [...this.sockets];
    this.sockets.clear();
    for (const socket of sockets) socket.drops(code);
  }

  get listeners(): number {
    return this.sockets.size;
  }

  private connect(socket: FakeSocket): void {
    socket.heard = (text) => this.hear(socket, text);
    this.world.at(this.world.now, () => {
      if (socket.isClosed) return;
      if (this.isUp) socket.opens();
      else socket.drops();
    });
  }

  private hear(socket: FakeSocket, text: string): void {
    const frame: ClientFrame = JSON.parse(text);
    this.frames.push(frame);
    this.texts.push(text);
    const received_at = Math.round(this.world.now);
    if (frame.type === 'hello' && this.answersHello) this.welcome(socket, frame, received_at);
    if (frame.type === 'command' && this.obeys) this.obey(socket, frame);
    if (frame.type === 'resync') this.everything(socket);
    if (frame.type === 'clock' && this.answersClock)
      socket.says({ ...frame, received_at, sent_at: received_at });
  }

  private obey(socket: FakeSocket, { id, body }: CommandFrame): void {
    const { text } = body as { text: string };
    if (!this.done.has(id)) this.say('park_added', { id: `k${this.done.size}`, text, by: 'bo' });
    this.done.add(id);
    socket.says({ type: 'acknowledgement', id, offsets: {} });
  }

  private welcome(socket: FakeSocket, hello: HelloFrame, received_at: number): void {
    this.hellos.push(hello);
    const missing = this.missing(hello);
    const { client_time } = hello;
    socket.says({
      type: 'welcome',
      version: 1,
      session: 's1',
      me: 'bo',
      role: 'participant',
      streams: this.streams,
      epoch: this.epoch,
      mode: missing === null ? 'snapshot' : 'delta',
      clock: { client_time, received_at, sent_at: received_at },
      heartbeat_ms: 15_000,
    });
    if (missing === null) this.everything(socket);
    else this.difference(socket, missing);
  }

  private difference(socket: FakeSocket, events: EventFrame[]): void {
    this.deltasSent += 1;
    socket.says({ type: 'delta', events });
    this.goLive(socket);
  }

  private missing({ resume }: HelloFrame): EventFrame[] | null {
    if (resume === undefined || resume.epoch !== this.epoch) return null;
    const known = Object.entries(resume.offsets);
    const complete = known.length === this.streams.length;
    if (!complete || known.some(([stream, offset]) => offset > this.head(stream))) return null;
    return this.log.filter(({ stream, offset }) => offset > (resume.offsets[stream] ?? 0));
  }

  private everything(socket: FakeSocket): void {
    this.snapshotsSent += 1;
    socket.says({
      type: 'snapshot',
      streams: this.streams,
      offsets: this.heads(),
      view: this.view,
    });
    this.goLive(socket);
  }

  private goLive(socket: FakeSocket): void {
    for (const other of this.sockets) if (other.isClosed) this.sockets.delete(other);
    this.sockets.add(socket);
    socket.says({ type: 'live', heads: this.heads(), here: ['ann', 'bo'] });
  }

  private head(stream: string): number {
    return this.log.filter((event) => event.stream === stream).length;
  }
}
