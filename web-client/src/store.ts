/**
 * One place where a device's session lives: connection, view, clock and outbox, as signals that
 * views read. Nothing here draws, and nothing that draws knows a frame.
 */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { HeldCaption } from './captions/caption-lines';
import { Connection, type Listener } from './connection';
import type { LineState } from './connection/line';
import type { Outside } from './connection/outside';
import type { Device } from './device';
import { Drafts } from './drafts';
import { Outbox } from './outbox';
import { KeptSends, type NoNameNote } from './outbox/kept';
import { type OwnNote, OwnNotes } from './outbox/own-notes';
import type { Sending } from './outbox/sending';
import type { Command } from './protocol/messages';
import type { Participant, View } from './protocol/types.generated';
import { ServerTime } from './server-time';
import type { Missed } from './session/missed';
import type { Keep } from './storage';
import { Absence } from './store/absence';
import { Held, type Role } from './store/held';
import type { Levels } from './store/levels';
import { type Line, lineShown } from './store/line-shown';
import { Ticking } from './store/ticking';

interface StoreNeeds {
  device: Device;
  /** The tab's own name: see tab.ts. */
  tab: string;
  app: string;
  outside: Outside;
  /** localStorage on a person's own device; memory on a shared tablet. */
  keep: Keep;
}

export class Store {
  /** What this device may see: null only until the first snapshot. Dimmed, never emptied, later. */
  readonly view: ReadonlySignal<View | null>;
  /** Null on a room screen. */
  readonly me: ReadonlySignal<string | null>;
  /** My own card; undefined at the door and on a room screen. */
  readonly card: ReadonlySignal<Participant | undefined>;
  readonly role: ReadonlySignal<Role>;
  /** Knocked, and not let in yet. */
  readonly atTheDoor: ReadonlySignal<boolean>;
  /** Whose devices are connected. */
  readonly here: ReadonlySignal<ReadonlySet<string>>;
  readonly connection: ReadonlySignal<LineState>;
  /** How to show the line: fine for 3 s after a loss, slow for 20 s, then gone; or stopped. */
  readonly line: ReadonlySignal<Line>;
  readonly dimmed: ReadonlySignal<boolean>;
  /** For "You're back": after 20 s away or a reload, until it is dismissed. */
  readonly missed: ReadonlySignal<Missed | null>;
  /** Quarters left of clocks whose numbers are not shared, by scope. */
  readonly levels: ReadonlySignal<Levels>;
  /** The last lines of captions that came, of every table that this device hears. */
  readonly captions: ReadonlySignal<readonly HeldCaption[]>;
  /** The server's time in ms; moves whenever a shown second changes. */
  readonly now: ReadonlySignal<number>;
  /** What people sent and what is not confirmed; and refused words, until dismissed. */
  readonly unsettled: ReadonlySignal<readonly Sending[]>;
  readonly refused: ReadonlySignal<readonly Sending[]>;
  /** A newer server says what this page does not know: "refresh when you can". */
  readonly outdated: ReadonlySignal<boolean>;
  readonly drafts: Drafts;
  /** Notes without a name that went out from here, and what was written back to them. */
  readonly ownNotes: ReadonlySignal<readonly OwnNote[]>;

  private readonly held = new Held();
  private readonly absent = signal<Missed | null>(null);
  private readonly time: ServerTime;
  private readonly ticking: Ticking;
  private readonly absence: Absence;
  private readonly notes: OwnNotes;
  private readonly outbox: Outbox;
  private readonly socket: Connection;

  constructor(private readonly needs: StoreNeeds) {
    const { device, tab, app, outside, keep } = needs;
    const person = `${device.session}.${device.participant ?? 'screen'}`;
    this.held.me.value = device.participant;
    this.time = new ServerTime(outside);
    this.ticking = new Ticking(this.time, outside, this.held.view, () => this.wake());
    this.absence = new Absence(keep, `cuppa.seen.${person}`);
    this.drafts = new Drafts(keep, person);
    this.socket = new Connection({ key: device.key, tab, app }, this.listener(), outside);
    this.notes = new OwnNotes(keep, person);
    this.ownNotes = this.notes.notes;
    this.outbox = new Outbox(new KeptSends(keep, person), this.notes, {
      sendText: (text) => this.socket.sendText(text),
      after: (ms, run) => outside.after(ms, run),
      wall: () => outside.wall(),
      now: () => this.time.now(),
      random: () => outside.random(),
      isVisible: () => outside.isVisible(),
      noNameWindowMs: () => this.held.noNameWindowMs.peek(),
    });
    this.held.noNameWindowMs.subscribe(() => this.outbox.noNameWindowChanged());
    ({
      view: this.view,
      me: this.me,
      card: this.card,
      role: this.role,
      atTheDoor: this.atTheDoor,
      here: this.here,
      connection: this.connection,
      dimmed: this.dimmed,
      levels: this.levels,
      captions: this.captions,
      outdated: this.outdated,
    } = this.held);
    this.line = computed(() => {
      void this.ticking.now.value;
      return lineShown(this.held.connection.value, outside.monotonic());
    });
    this.missed = this.absent;
    this.now = this.ticking.now;
    this.unsettled = this.outbox.unsettled;
    this.refused = this.outbox.refused;
  }

  /** Also to go on after "opened in another tab", when a person asks for it. */
  open(): void {
    this.ticking.begin();
    this.socket.open();
  }

  close(): void {
    this.ticking.end();
    this.socket.close();
  }

  send(command: Command): Sending {
    return this.outbox.send(command);
  }

  sendNoName(note: NoNameNote): Sending {
    return this.outbox.sendNoName(note);
  }

  /** Of somebody who has no device of their own. */
  sendNoNameForSeat(note: NoNameNote): Sending {
    return this.outbox.sendNoNameForSeat(note);
  }

  /** What others wrote on this device: it goes no further from here, and nobody reads it. */
  dropSend(sending: Sending): void {
    this.outbox.drop(sending);
  }

  lookedAtReplies(): void {
    this.notes.looked();
  }

  /** From here on nothing on this device leads to that note. */
  forgetNote(key: string): void {
    this.notes.forget(key);
  }

  /** Refused words are read, copied or given up. */
  dismissRefused(sending: Sending): void {
    this.outbox.dismiss(sending);
  }

  dismissMissed(): void {
    this.absence.forget();
    this.absent.value = null;
  }

  /** The page is looked at again, the network is back, or the device slept. */
  wake(): void {
    this.ticking.wake();
    this.socket.wake();
    this.outbox.wake();
  }

  /** The page is hidden or goes: from here on, things are missed. */
  rest(): void {
    const view = this.held.view.peek();
    if (view !== null && this.held.isLive())
      this.absence.begin(view, this.held.me.peek(), this.time.now());
  }

  /** Another tab of this device changed what is kept. */
  removedElsewhere(key: string): void {
    this.outbox.answeredElsewhere(key);
  }

  private listener(): Listener {
    const { held } = this;
    return {
      welcome: (frame) => held.welcome(frame),
      snapshot: (view) => held.snapshot(view),
      events: (events) => held.events(events),
      presence: (frame) => held.presence(frame),
      ephemeral: (frame) => held.ephemeral(frame),
      caption: (caption) => held.caption(caption, this.time.now()),
      epochChanged: () => {
        held.captions.value = [];
        this.absence.forget();
      },
      live: ({ here }) => {
        held.here.value = new Set(here);
        this.comeBack();
        this.outbox.live();
      },
      lost: () => {
        this.rest();
        this.outbox.lost();
      },
      answer: (answer) => this.outbox.answer(answer),
      exchange: (exchange) => {
        this.time.exchange(exchange);
        this.ticking.wake();
        this.comeBack();
      },
      state: (state) => {
        held.connection.value = state;
      },
      unreadable: () => {
        held.outdated.value = true;
      },
    };
  }

  /** Only with a line that has proved to be alive, and with somebody who looks. */
  private comeBack(): void {
    const view = this.held.view.peek();
    if (view === null || !this.held.isLive() || !this.needs.outside.isVisible()) return;
    const missed = this.absence.end(view, this.held.me.peek(), this.time.now());
    if (missed !== null) this.absent.value = missed;
  }
}
