/**
 * Everything a person says goes through here: kept on the device first, then sent, and sent again
 * with the same id after each reconnection until the server has answered. Twice sent is once done.
 */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Answer } from './connection';
import { Company } from './outbox/company';
import type { Kept, KeptSends, NoNameNote, WrittenNote } from './outbox/kept';
import type { OwnNotes } from './outbox/own-notes';
import {
  apartMs,
  isTooLate,
  notConfirmedAfterMs,
  triesMax,
  tryAgainAfterMs,
} from './outbox/patience';
import { asTaken, fitsNoName, frameWithoutWords, textOf } from './outbox/send-frame';
import { OpenSending, type Refused, type Sending } from './outbox/sending';
import type { Command } from './protocol/messages';
import type { NoNameAnswerFrame } from './protocol/types.generated';
import { randomId } from './random-id';

interface OutboxNeeds {
  /** False where there is no line just now. */
  sendText(text: string): boolean;
  after(ms: number, run: () => void): () => void;
  wall(): number;
  /** The server's clock. */
  now(): number;
  random(): number;
  isVisible(): boolean;
  /** How long notes without a name wait for company; 0: not at all; null: none are taken from here. */
  noNameWindowMs(): number | null;
}

/** Of a page that never knew a longer one than none. */
const usualWindowMs = 10_000;

export class Outbox {
  private readonly open = signal<readonly OpenSending[]>([]);
  private readonly gone = signal<readonly Sending[]>([]);
  private queue: OpenSending[] = [];
  private isLive = false;
  private cancelNext: (() => void) | null = null;
  private readonly company: Company;
  private lastWindowMs = usualWindowMs;

  constructor(
    private readonly kept: KeptSends,
    private readonly ownNotes: OwnNotes,
    private readonly needs: OutboxNeeds,
  ) {
    this.company = new Company({
      now: () => needs.now(),
      random: () => needs.random(),
      after: (ms, run) => needs.after(ms, run),
      isVisible: () => needs.isVisible(),
      windowMs: () => this.companyWindowMs(),
      send: () => this.sendInCompany(),
    });
    // What a closed or killed page left behind.
    for (const one of kept.all()) this.take(one);
  }

  /** On its way, oldest first. */
  get unsettled(): ReadonlySignal<readonly Sending[]> {
    return this.open;
  }

  /** Refused words, kept so that nobody has to write them twice; until they are dismissed. */
  get refused(): ReadonlySignal<readonly Sending[]> {
    return this.gone;
  }

  send(command: Command): Sending {
    return this.add({ id: randomId(), madeAt: this.needs.wall(), command });
  }

  sendNoName(note: NoNameNote): Sending {
    return this.addNote({ note });
  }

  /** Once it is out, nothing on this device leads to it: others hold the device too. */
  sendNoNameForSeat(note: NoNameNote): Sending {
    return this.addNote({ note, forSeat: true });
  }

  /** Whose words these are must not come out: they go no further from here, and nobody reads them. */
  drop(sending: Sending): void {
    const open = this.open.value.find((one) => one === sending);
    if (open !== undefined) this.close(open);
    open?.stopTimers();
    this.dismiss(sending);
  }

  dismiss(sending: Sending): void {
    this.gone.value = this.gone.value.filter((one) => one !== sending);
    this.kept.remove(sending.kept.id);
  }

  live(): void {
    this.isLive = true;
    const open = this.open.value.filter((one) => !this.dropIfTooLate(one));
    this.queue = open.filter(({ waits }) => !waits);
    this.sendNext();
    this.company.begin();
  }

  /** Notes without a name wait longer now, or not at all, or are not taken any more. */
  noNameWindowChanged(): void {
    const windowMs = this.needs.noNameWindowMs();
    this.lastWindowMs = windowMs || this.lastWindowMs;
    if (windowMs !== 0) for (const one of this.open.value) one.waits = one.kept.note !== undefined;
    if (this.isLive) this.live();
  }

  /** Timers of a page that nobody looked at may be late by a minute: company begins anew. */
  wake(): void {
    if (this.isLive) this.company.begin();
  }

  lost(): void {
    this.isLive = false;
    this.company.end();
    this.cancelNext?.();
    this.cancelNext = null;
    this.queue = [];
  }

  answer(answer: Answer): void {
    if (answer.type === 'no_name_answer') {
      this.noteAnswered(answer);
      return;
    }
    const sending = this.open.value.find((one) => one.kept.id === answer.id);
    if (sending === undefined) return;
    if (answer.type === 'refusal') this.refuse(sending, answer);
    else this.done(sending);
  }

  private noteAnswered({ note_key, outcome, code, reply }: NoNameAnswerFrame): void {
    const sending = this.open.value.find((one) => one.kept.id === note_key);
    if (sending?.kept.note !== undefined) {
      if (outcome === 'refused') this.refuse(sending, noteRefused(code ?? 'not_saved'));
      if (outcome === 'released') {
        if (sending.kept.forSeat !== true) this.ownNotes.add(note_key, sending.kept.note);
        this.done(sending);
      }
    }
    if (reply !== null) this.ownNotes.heard(note_key, reply);
  }

  /** Another tab of the same person got the answer. */
  answeredElsewhere(key: string): void {
    const sending = this.open.value.find((one) => this.kept.prefix + one.kept.id === key);
    if (sending !== undefined) this.done(sending);
  }

  private addNote(written: WrittenNote): Sending {
    const note = asTaken(written.note);
    const kept = { ...written, id: randomId(), madeAt: this.needs.wall(), note };
    // A frame without words would be a question, and no answer to it would ever say that it is out.
    const goes = note.text !== '' && fitsNoName(note);
    const sending = this.add(kept, goes);
    if (!goes) this.refuse(sending, noRoom);
    return sending;
  }

  private add(kept: Kept, store = true): OpenSending {
    if (store) this.kept.add(kept);
    const sending = this.take(kept);
    if (this.isLive && store && !sending.waits) {
      this.queue.push(sending);
      if (this.cancelNext === null) this.sendNext();
    }
    return sending;
  }

  private take(kept: Kept): OpenSending {
    const waits = kept.note !== undefined && this.needs.noNameWindowMs() !== 0;
    const sending = new OpenSending(kept, waits);
    const doubt = this.needs.after(notConfirmedAfterMs(kept), () => sending.doubt());
    sending.cancelTimers.push(doubt);
    this.open.value = [...this.open.value, sending];
    return sending;
  }

  private sendNext(): void {
    this.cancelNext = null;
    const next = this.queue.shift();
    if (next === undefined) return;
    this.needs.sendText(textOf(next.kept));
    if (this.queue.length > 0) this.cancelNext = this.needs.after(apartMs, () => this.sendNext());
  }

  /**
   * Where notes go out at once, every device keeps company all the same: else those alone would send
   * that still have a note from before, or ask whether somebody wrote back.
   */
  private companyWindowMs(): number | null {
    return this.needs.noNameWindowMs() === 0 ? this.lastWindowMs : this.needs.noNameWindowMs();
  }

  /** The oldest note that has no answer; or a question for one; or nothing, to the same length. */
  private sendInCompany(): void {
    const note = this.open.value.find(({ kept }) => kept.note !== undefined);
    const key = this.ownNotes.nextKey() ?? randomId();
    this.needs.sendText(note === undefined ? frameWithoutWords(key) : textOf(note.kept));
  }

  private done(sending: OpenSending): void {
    this.close(sending);
    this.kept.remove(sending.kept.id);
    sending.settle({ state: 'done' });
  }

  private refuse(sending: OpenSending, refused: Refused): void {
    if (!refused.try_again) this.giveUp(sending, refused);
    else if (sending.kept.note !== undefined)
      return; // company tries again
    else if (sending.tries < triesMax) this.tryAgainLater(sending);
    else this.giveUp(sending, refused);
  }

  private giveUp(sending: OpenSending, refused: Refused): void {
    const { code, sentence, try_again, people } = refused;
    this.close(sending);
    if (hasWords(sending.kept)) this.gone.value = [...this.gone.value, sending];
    else this.kept.remove(sending.kept.id);
    sending.settle({ state: 'refused', refused: { code, sentence, try_again, people } });
  }

  private tryAgainLater(sending: OpenSending): void {
    sending.tries += 1;
    const again = this.needs.after(tryAgainAfterMs(sending.tries), () => {
      if (!this.isLive || this.queue.includes(sending)) return;
      this.queue.push(sending);
      if (this.cancelNext === null) this.sendNext();
    });
    sending.cancelTimers.push(again);
  }

  private dropIfTooLate(sending: OpenSending): boolean {
    const late = isTooLate(sending.kept, this.needs.wall());
    if (late) this.refuse(sending, { ...noRoom, code: 'too_late' });
    return late;
  }

  private close(sending: OpenSending): void {
    this.open.value = this.open.value.filter((one) => one !== sending);
    this.queue = this.queue.filter((one) => one !== sending);
  }
}

const noRoom: Refused = { code: 'bad_field', sentence: '', try_again: false, people: [] };

/** The answer to a note without a name holds no more than a code. */
function noteRefused(code: string): Refused {
  return { ...noRoom, code, try_again: code === 'too_many' || code === 'not_saved' };
}

function hasWords({ command, note }: Kept): boolean {
  return note === undefined ? 'text' in command.body : note.text !== '';
}
