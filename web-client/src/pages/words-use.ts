/** What was said last of whether a report may have one's words: for the next box, on this device. */
import { useState } from 'preact/hooks';
import type { WordsUse } from '../domain';
import type { WordsUseProps } from '../parts/words-use';
import type { View } from '../protocol/types.generated';
import type { Store } from '../store';
import { dateIn, dateWords } from './seen';

const box = 'words_use';

export function useWordsUse(store: Pick<Store, 'drafts'>, view: View): WordsUseProps {
  const [use, setUse] = useState(() => useIn(store.drafts.read(box)));
  return {
    use,
    keptUntil: keptUntil(view),
    onUse: (now) => {
      store.drafts.write(box, now === 'unsaid' ? '' : now);
      setUse(now);
    },
  };
}

export function keptUntil(view: Pick<View, 'keep_days' | 'created_at'>): string {
  return dateWords(dateIn(view.keep_days, view.created_at));
}

function useIn(text: string): WordsUse {
  return text === 'no_name' || text === 'with_name' ? text : 'unsaid';
}
