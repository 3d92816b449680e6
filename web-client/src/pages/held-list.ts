/** New notes never push in while somebody reads: they wait behind a button. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Note } from '../domain';
import { announcer } from '../shell/speaker';
import { t } from '../text/text';

interface HeldList {
  shown: readonly Note[];
  newCount: number;
  held: boolean;
  onShowNew: () => void;
  onHold: (held: boolean) => void;
}

/** My own words come at once, and so does the first note on an empty page. */
export function useHeldList(notes: readonly Note[], me: string | null): HeldList {
  const [known, setKnown] = useState<ReadonlySet<string>>(() => new Set(notes.map(({ id }) => id)));
  const [held, setHeld] = useState(false);
  const shown = notes.filter(
    ({ id, author }) => known.has(id) || (author !== null && author.id === me) || known.size === 0,
  );
  if (shown.some(({ id }) => !known.has(id))) {
    setKnown(new Set([...known, ...shown.map(({ id }) => id)]));
  }
  const newCount = notes.length - shown.length;
  const counted = useRef(newCount);
  useEffect(() => {
    const added = newCount - counted.current;
    counted.current = newCount;
    if (added > 0) announcer.count('notes', added, (count) => t('notes-new-said', { count }));
  }, [newCount]);
  return {
    shown,
    newCount: held ? 0 : newCount,
    held,
    onShowNew: () => setKnown(new Set(notes.map(({ id }) => id))),
    onHold: setHeld,
  };
}
