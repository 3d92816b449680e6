import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { WordsLeft } from '../parts/words-left';
import { headingShown } from '../shell/heading';
import { useLostFocus } from '../shell/lost-focus';
import type { PageNeeds } from './needs';

type Needs = Pick<PageNeeds, 'store'>;

interface Props extends Needs {
  /** How the names of the boxes begin. */
  begin: string;
  /** Those that somebody can still write in. */
  open: readonly string[];
  why: string;
}

/** What was written in boxes that are gone. The focus may have been in one. */
export function DraftsLeft({ store, begin, open, why }: Props) {
  const left = useMemo(
    () => store.drafts.boxes(begin).filter((box) => !open.includes(box)),
    [begin, open.join(' ')],
  );
  const before = useRef(left.length);
  useEffect(() => {
    const isMore = left.length > before.current;
    if (isMore && document.activeElement === document.body) headingShown()?.focus();
    before.current = left.length;
  }, [left]);
  return (
    <>
      {left.map((box) => (
        <DraftLeft key={box} store={store} box={box} why={why} />
      ))}
    </>
  );
}

/** To read and to copy, until they put it away. */
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
