import { useState } from 'preact/hooks';
import { WordsLeft } from '../parts/words-left';
import { headingShown } from '../shell/heading';
import { useLostFocus } from '../shell/lost-focus';
import type { PageNeeds } from './needs';

type Needs = Pick<PageNeeds, 'store'>;

/** What somebody wrote in a box that is gone: to read and to copy, until they put it away. */
export function DraftLeft({ store, box, why }: Needs & { box: string; why: string }) {
  const [words, setWords] = useState(() => store.drafts.read(box));
  const press = useLostFocus(headingShown, [words]);
  if (words === '') return null;
  const putAway = () => {
    press();
    store.drafts.write(box, '');
    setWords('');
  };
  return <WordsLeft why={why} words={words} onPutAway={putAway} />;
}
