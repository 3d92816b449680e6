/** A box that somebody writes in: its draft survives everything, and says how far its words got. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { NoteBox, NoteName, SendState, WordsUse } from '../domain';
import type { Sending } from '../outbox/sending';
import { announcer } from '../shell/speaker';
import type { Store } from '../store';
import { t } from '../text/text';

interface Writing {
  draft: string;
  state: SendState;
  onDraft: (text: string) => void;
  /** Hands the words over; the box is empty at once, because the device keeps them until they are out. */
  send: (hand: (text: string) => Sending) => void;
}

/** When somebody last typed anywhere on this page, on the device's own clock. */
export const lastTyped = { at: Number.NEGATIVE_INFINITY };

export function useWriting(store: Store, box: string): Writing {
  const [draft, setDraft] = useState(() => store.drafts.read(box));
  const [state, setState] = useState<SendState>('draft');
  const latest = useRef<Sending | null>(null);
  // Nothing is told of a box that is gone: somebody else may hold the tablet by then.
  useEffect(
    () => () => {
      latest.current = null;
    },
    [],
  );
  const onDraft = (text: string) => {
    lastTyped.at = performance.now();
    store.drafts.write(box, text);
    setDraft(text);
    setState('draft');
  };
  const send = (hand: (text: string) => Sending) => {
    const sending = hand(draft.trim());
    latest.current = sending;
    lastTyped.at = Number.NEGATIVE_INFINITY;
    store.drafts.write(box, '');
    setDraft('');
    setState('not_sent_yet');
    void sending.settled.then(({ state: end }) => {
      if (latest.current !== sending) return;
      setState(end === 'done' ? 'sent' : 'draft');
      announcer.say({ text: end === 'done' ? t('sent') : t('not-taken'), about: 'mine' });
    });
  };
  const goesOut = state === 'not_sent_yet' && isGoingOut(store, latest.current);
  return { draft, state: goesOut ? 'with_others' : state, onDraft, send };
}

/** A note with no name waits for its window, which is no fault; without a line it waits for that. */
function isGoingOut(store: Store, sending: Sending | null): boolean {
  return sending?.kept.note !== undefined && store.line.value === 'fine';
}

/**
 * With my name it is a command; with no name it goes out among others, and nothing else of it; a
 * private word goes to the hosts. What is said of a report goes with the words.
 */
export function sendAs(
  store: Store,
  name: NoteName,
  text: string,
  named: Parameters<Store['send']>[0],
  box: NoteBox,
  use: WordsUse,
): Sending {
  if (name === 'no_name') {
    return store.sendNoName({ box, text, use: use === 'no_name' ? 'no_name' : 'unsaid' });
  }
  return store.send(name === 'private' ? { kind: 'say_privately', body: { text } } : named);
}
