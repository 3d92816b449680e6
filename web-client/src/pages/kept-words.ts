/** Words that stay in their box until the server has taken them: a refusal leaves them where they are. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SendState } from '../domain';
import type { Refused } from '../outbox/sending';
import type { Command } from '../protocol/messages';
import { announcer } from '../shell/speaker';
import type { Store } from '../store';
import { t } from '../text/text';
import { refusalWords } from './refusal-words';
import { useSends } from './sends';
import { begunAt, readAnew, wayBegins, wayEnds, wayOf, wroteAt } from './words-kept';
import { lastTyped } from './writing';

interface KeptWords {
  draft: string;
  state: SendState;
  refusal: string | null;
  /**
   * The revision that was read when the box was opened: what is sent names it, so that nobody writes
   * over words that they never saw. Once told that it is stale, the one that is shown now.
   */
  begunAt: number;
  onDraft: (text: string) => void;
  /** True once they are taken: the box is empty again, unless somebody wrote on. */
  send: (command: Command) => Promise<boolean>;
}

/** `revision`: of what is changed in this box, as it is shown now; 0 where nothing is changed. */
export function useKeptWords(store: Store, box: string, revision = 0): KeptWords {
  const sends = useSends(store);
  const [draft, setDraft] = useState(() => store.drafts.read(box));
  const [begun, setBegun] = useState(() => begunAt(store, box));
  const [isSent, setSent] = useState(false);
  // Sent before this page was left or loaded again, and not answered yet: not to be sent twice.
  const [before, setBefore] = useState(() => wayOf(store, box));
  const [refusedBefore, setRefusedBefore] = useState<Refused | null>(null);
  const shown = useRef(revision);
  shown.current = revision;
  const write = (text: string) => {
    setBegun(wroteAt(store, box, text, revision));
    store.drafts.write(box, text);
    setDraft(text);
  };
  const taken = (words: string, isFirst: boolean) => {
    if (isFirst) announcer.say({ text: t('sent'), about: 'mine' });
    // Whoever wrote on meanwhile keeps what they wrote.
    const now = store.drafts.read(box);
    if (now !== words && now !== '') {
      setBegun(readAnew(store, box, shown.current));
      return;
    }
    lastTyped.at = Number.NEGATIVE_INFINITY;
    write('');
    setSent(true);
  };
  useEffect(() => {
    void before?.sending.settled.then((end) => {
      const isFirst = wayEnds(store, box, before);
      setBefore(null);
      if (end.state === 'done') taken(before.words, isFirst);
      else setRefusedBefore(end.refused);
    });
  }, []);
  const refused = sends.refused ?? refusedBefore;
  useEffect(() => {
    if (refused?.code === 'stale') setBegun(readAnew(store, box, shown.current));
  }, [refused]);
  const isOnItsWay = sends.sending || before !== null;
  return {
    draft,
    state: isOnItsWay ? 'not_sent_yet' : isSent ? 'sent' : 'draft',
    refusal: refused === null ? null : refusalWords(refused),
    begunAt: begun ?? revision,
    onDraft: (text) => {
      lastTyped.at = performance.now();
      setSent(false);
      write(text);
    },
    send: async (command) => {
      if (before !== null) return false;
      setRefusedBefore(null);
      const words = store.drafts.read(box);
      const done = sends.send(command);
      const sending = store.unsettled.peek().find(({ kept }) => kept.command === command);
      if (sending === undefined) return done;
      const way = { sending, words };
      wayBegins(store, box, way);
      const isDone = await done;
      const isFirst = wayEnds(store, box, way);
      if (isDone) taken(words, isFirst);
      return isDone;
    },
  };
}
