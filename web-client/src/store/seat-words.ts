/**
 * What those who share a tablet wrote on it, for as long as the document lives: a page of theirs
 * that is mounted anew finds it again. No line of it goes to the server or onto the disk.
 */
import type { Device } from '../device';
import type { Sending } from '../outbox/sending';
import { type Keep, MemoryKeep } from '../storage';
import type { Store } from '../store';

export class SeatWords {
  readonly drafts: Keep = new MemoryKeep();
  private readonly senders = new Map<string, string>();

  /** A note without a name says to nobody whose it is. Here it is known until it is out. */
  sentBy(who: string, sending: Sending): Sending {
    const { id } = sending.kept;
    this.senders.set(id, who);
    void sending.settled.then(({ state }) => {
      if (state === 'done') this.senders.delete(id);
    });
    return sending;
  }

  senderOf({ kept }: Sending): string | undefined {
    return this.senders.get(kept.id);
  }
}

const tablets = new Map<string, SeatWords>();

export function seatWordsOn(tablet: Device): SeatWords {
  const words = tablets.get(nameOf(tablet)) ?? new SeatWords();
  tablets.set(nameOf(tablet), words);
  return words;
}

/** The device is one person's now: they read nothing of what the others wrote. */
export function forgetSeatWords(tablet: Device, store: Store): void {
  const words = seatWordsOn(tablet);
  for (const sending of [...store.refused.value, ...store.unsettled.value])
    if (words.senderOf(sending) !== undefined) store.dropSend(sending);
  tablets.delete(nameOf(tablet));
}

function nameOf({ session, participant }: Device): string {
  return `${session}.${participant}`;
}
