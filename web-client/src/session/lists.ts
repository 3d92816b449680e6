/** Changed copies of lists and records: what was there before stays as it was. */
export function changed<Item>(
  items: readonly Item[],
  is: (item: Item) => boolean,
  change: (item: Item) => Item,
): Item[] {
  const index = items.findIndex(is);
  return items.map((item, at) => (at === index ? change(item) : item));
}

/** Whoever edits an item makes its next revision. */
export function revised<Item extends { id: string; revision: number }>(
  items: readonly Item[],
  id: string,
  change: Partial<Item>,
): Item[] {
  return changed(
    items,
    (item) => item.id === id,
    (item) => ({ ...item, ...change, revision: item.revision + 1 }),
  );
}

export function withoutId<Item extends { id: string }>(items: readonly Item[], id: string) {
  return items.filter((item) => item.id !== id);
}

/** Before the one that is named; at the end, where that is not there. */
export function putBefore<Item>(
  items: readonly Item[],
  item: Item,
  isNext: (other: Item) => boolean,
): Item[] {
  const at = items.findIndex(isNext);
  return at < 0 ? [...items, item] : [...items.slice(0, at), item, ...items.slice(at)];
}

export function withoutKey<Value>(record: Readonly<Record<string, Value>>, key: string) {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}
