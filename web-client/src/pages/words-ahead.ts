/**
 * The list of key words is heavy, so it comes apart from every page: but to every phone, at a moment
 * that chance picks. If those alone asked for it who have a note with no name, whoever watches the
 * network would know them.
 */
import { useEffect } from 'preact/hooks';
import type { Store } from '../store';

const withinMs = 60_000;

export function importKeyWords() {
  return import('../note-key/key-words');
}

export function useKeyWordsAhead(store: Store | undefined, fetchThem = importKeyWords): void {
  const taken = store?.card.value !== undefined && store.view.value?.settings.no_name !== 'off';
  const isLive = store?.connection.value.state === 'live';
  useEffect(() => (taken && isLive ? soon(fetchThem) : undefined), [taken, isLive]);
}

/** The answer takes it back. A page that nobody looks at asks for nothing; what failed is tried again. */
function soon(fetchThem: () => Promise<unknown>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const wait = () => {
    if (isOver) return;
    timer = setTimeout(() => {
      if (document.visibilityState === 'visible') whenIdle(() => fetchThem().catch(wait));
      else wait();
    }, Math.random() * withinMs);
  };
  wait();
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}

/** iOS knows no idle time. */
function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(run);
  else run();
}
