import type { PageNeeds } from './needs';

/** The page about whoever this page is for: on a tablet, about the seat that holds it. */
export function showStored({
  store,
  device,
  go,
}: Pick<PageNeeds, 'store' | 'device' | 'go'>): void {
  const who = store.me.value;
  go('stored', who === null || who === device.participant ? '' : who);
}
