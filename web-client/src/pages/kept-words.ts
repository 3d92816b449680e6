/** Words that stay in their box until the server has taken them: a refusal leaves them where they are. */
import { useState } from 'preact/hooks';
import type { SendState } from '../domain';
import type { Command } from '../protocol/messages';
import { announcer } from '../shell/speaker';
import type { Store } from '../store';
import { t } from '../text/text';
import { refusalWords } from './refusal-words';
import { useSends } from './sends';
import { lastTyped } from './writing';

interface KeptWords {
  draft: string;
  state: SendState;
  refusal: string | null;
  onDraft: (text: string) => void;
  /** True once they are taken: the box is empty again, unless somebody wrote on. */
  send: (command: Command) => Promise<boolean>;
}

export function useKeptWords(store: Store, box: string): KeptWords {
  const sends = useSends(store);
  const [draft, setDraft] = useState(() => store.drafts.read(box));
  const [isSent, setSent] = useState(false);
  const write = (text: string) => {
    store.drafts.write(box, text);
    setDraft(text);
  };
  return {
    draft,
    state: sends.sending ? 'not_sent_yet' : isSent ? 'sent' : 'draft',
    refusal: sends.refused === null ? null : refusalWords(sends.refused),
    onDraft: (text) => {
      lastTyped.at = performance.now();
      setSent(false);
      write(text);
    },
    send: async (command) => {
      const sent = store.drafts.read(box);
      const done = await sends.send(command);
      if (!done) return false;
      announcer.say({ text: t('sent'), about: 'mine' });
      // Whoever wrote on meanwhile keeps what they wrote.
      if (store.drafts.read(box) !== sent) return true;
      lastTyped.at = Number.NEGATIVE_INFINITY;
      write('');
      setSent(true);
      return true;
    },
  };
}
