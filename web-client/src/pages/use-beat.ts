/** Moves once in so many ms of the session's time: nobody who waits for it is drawn anew each second. */
import { useComputed } from '@preact/signals';
import type { Store } from '../store';

export function useBeat({ now }: Pick<Store, 'now'>, everyMs: number): number {
  return useComputed(() => Math.floor(now.value / everyMs)).value;
}
