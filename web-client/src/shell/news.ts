import { useEffect, useRef } from 'preact/hooks';

/**
 * What appears while somebody looks, each told once: it is the same as long as its key is. On arrival
 * nothing is told, because the page itself shows what there is. Null: that is not known yet.
 */
export function useNews<Item>(
  items: readonly Item[] | null,
  keyOf: (item: Item) => string,
  tell: (news: readonly Item[]) => void,
): void {
  const known = useRef<ReadonlySet<string> | null>(null);
  useEffect(() => {
    if (items === null) return;
    const before = known.current;
    known.current = new Set(items.map(keyOf));
    const news = items.filter((item) => before !== null && !before.has(keyOf(item)));
    if (news.length > 0) tell(news);
  });
}
