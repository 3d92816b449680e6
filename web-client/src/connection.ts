/** A device's connection to its session: says hello, hears everything once, asks for the time. */
import { ClockQuestions } from './connection/clock-questions';
import { Line, type LineState } from './connection/line';
import type { Outside } from './connection/outside';
import { type Audience, Streams } from './connection/streams';
import { readFrame } from './protocol/read-frame';
import type {
  AcknowledgementFrame,
  Caption,
  ClientFrame,
  EphemeralFrame,
  HelloFrame,
  LiveFrame,
  NoNameAnswerFrame,
  PresenceFrame,
  RefusalFrame,
  ServerFrame,
  WelcomeFrame,
} from './protocol/types.generated';
import type { Exchange } from './server-clock';

export type Answer = AcknowledgementFrame | RefusalFrame | NoNameAnswerFrame;

export interface Listener extends Audience {
  welcome(welcome: WelcomeFrame): void;
  /** Up to date: what was not answered may be sent again. */
  live(live: LiveFrame): void;
  lost(): void;
  presence(presence: PresenceFrame): void;
  ephemeral(ephemeral: EphemeralFrame): void;
  caption(caption: Caption): void;
  answer(answer: Answer): void;
  exchange(exchange: Exchange): void;
  state(state: LineState): void;
  /** A newer server said something that this page does not know. */
  unreadable(): void;
}

export interface Hello {
  key: string;
  tab: string;
  app: string;
}

const everythingWithinMs = 10_000;

type Ears = { [T in ServerFrame['type']]: (frame: Extract<ServerFrame, { type: T }>) => void };

export class Connection {
  private readonly line: Line;
  private readonly streams: Streams;
  private readonly clock: ClockQuestions;

  constructor(
    private readonly hello: Hello,
    private readonly listener: Listener,
    private readonly outside: Outside,
  ) {
    this.line = new Line(outside, {
      opened: () => this.sayHello(),
      text: (text) => this.hear(text),
      probe: () => this.clock.askNow(),
      lost: () => this.lost(),
      startAfresh: () => this.streams.forget(),
      changed: (state) => listener.state(state),
    });
    this.streams = new Streams(listener, {
      askForEverything: () => this.askForEverything(),
      after: (ms, run) => outside.after(ms, run),
    });
    const ask = (client_time: number) => void this.send({ type: 'clock', client_time });
    this.clock = new ClockQuestions(outside, ask, (exchange) => listener.exchange(exchange));
  }

  open(): void {
    this.line.open();
  }

  close(): void {
    this.lost();
    this.line.stop();
  }

  send(frame: ClientFrame): boolean {
    return this.sendText(JSON.stringify(frame));
  }

  sendText(text: string): boolean {
    return this.line.send(text);
  }

  /** On online, visibilitychange and pageshow, and when a clock of this device jumped. */
  wake(): void {
    this.line.wake();
    if (this.line.isLive()) this.clock.burst();
  }

  private readonly ears: Ears = {
    welcome: (frame) => {
      this.clock.answer(frame.clock);
      this.streams.welcome(frame);
      this.listener.welcome(frame);
    },
    delta: (frame) => this.streams.delta(frame),
    snapshot: (frame) => {
      this.cancelEverything?.();
      this.streams.snapshot(frame);
    },
    live: (frame) => {
      this.line.live();
      this.clock.begin();
      this.streams.live(frame);
      this.listener.live(frame);
    },
    event: (frame) => this.streams.event(frame),
    heartbeat: (frame) => this.streams.compare(frame.heads),
    clock: (frame) => this.clock.answer(frame),
    presence: (frame) => this.listener.presence(frame),
    ephemeral: (frame) => this.listener.ephemeral(frame),
    caption: ({ caption }) => this.listener.caption(caption),
    acknowledgement: (frame) => this.listener.answer(frame),
    refusal: (frame) => this.listener.answer(frame),
    no_name_answer: (frame) => this.listener.answer(frame),
    goodbye: (frame) => this.line.farewell(frame),
  };

  private hear(text: string): void {
    const frame = readFrame(text);
    if (frame === null) this.listener.unreadable();
    else (this.ears[frame.type] as (frame: ServerFrame) => void)(frame);
  }

  private sayHello(): void {
    const resume = this.streams.resume();
    const hello: HelloFrame = {
      type: 'hello',
      version: 1,
      ...this.hello,
      client_time: this.clock.helloSent(),
      ...(resume === null ? {} : { resume: { ...resume, offsets: { ...resume.offsets } } }),
    };
    this.send(hello);
  }

  private lost(): void {
    this.cancelEverything?.();
    this.clock.end();
    this.streams.trust();
    this.listener.lost();
  }

  private cancelEverything: (() => void) | null = null;

  private askForEverything(): void {
    this.send({ type: 'resync' });
    this.cancelEverything?.();
    this.cancelEverything = this.outside.after(everythingWithinMs, () => this.line.replace());
  }
}
