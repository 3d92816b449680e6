/** What a button sends, one after the other, and how far it has got. */
import { useRef, useState } from 'preact/hooks';
import type { Refused } from '../outbox/sending';
import type { Command } from '../protocol/messages';
import type { Store } from '../store';

export interface Sends {
  /** Long enough on its way that a person should see it. */
  sending: boolean;
  /** Why one of them was not done, until something else is sent. */
  refused: Refused | null;
  /** Sends each after the one before is done; true when all are. A press while one is on its way does nothing. */
  send: (...commands: Command[]) => Promise<boolean>;
  /**
   * For a press that may not be dropped with a trembling second tap: Undo, a name that was given.
   * It waits for no other; only the very same, while that is on its way, does nothing.
   */
  sendAtOnce: (...commands: Command[]) => Promise<boolean>;
  /** Whether a press would do nothing now. */
  isBusy: () => boolean;
  forget: () => void;
}

/** Shorter than this, words that change and change back would only flicker. */
const shownAfterMs = 300;
/** A trembling second tap must not reach what the button says next. */
const usualRestMs = 400;

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

export function useSends(store: Store, restMs = usualRestMs): Sends {
  const busy = useRef(false);
  const atOnce = useRef(new Set<string>());
  const [sending, setSending] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const areDone = async (commands: readonly Command[]) => {
    setRefused(null);
    const refusal = await allOf(store, commands);
    // What another press was refused meanwhile has still to be read.
    if (refusal !== null) setRefused(refusal);
    return refusal === null;
  };
  const send = async (...commands: Command[]) => {
    if (busy.current) return false;
    busy.current = true;
    const rest = pause(restMs);
    const shown = setTimeout(() => setSending(true), shownAfterMs);
    const isDone = await areDone(commands);
    clearTimeout(shown);
    setSending(false);
    // After a refusal the button says what it said before, and what is asked may be answered at once.
    void (isDone ? rest : Promise.resolve()).then(() => {
      busy.current = false;
    });
    return isDone;
  };
  const sendAtOnce = async (...commands: Command[]) => {
    const press = JSON.stringify(commands);
    if (atOnce.current.has(press)) return false;
    atOnce.current.add(press);
    const isDone = await areDone(commands);
    atOnce.current.delete(press);
    return isDone;
  };
  return {
    sending,
    refused,
    send,
    sendAtOnce,
    isBusy: () => busy.current,
    forget: () => setRefused(null),
  };
}

async function allOf(store: Store, commands: readonly Command[]): Promise<Refused | null> {
  for (const command of commands) {
    const settled = await store.send(command).settled;
    if (settled.state === 'refused') return settled.refused;
  }
  return null;
}
