/** The browser, as a connection sees it. */
import type { Outside } from './connection/outside';
import type { Keep } from './storage';
import type { Store } from './store';

const reloaded = 'cuppa.reloaded';

/** `keep` is the tab's own: sessionStorage. */
export function browserOutside(keep: Keep): Outside {
  return {
    openSocket: () => new WebSocket(socketAddress(location), 'cuppa.v1') as never,
    monotonic: () => performance.now(),
    wall: () => Date.now(),
    random: () => Math.random(),
    after: (ms, run) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    isVisible: () => document.visibilityState === 'visible',
    reload: () => reloadOnce(keep),
  };
}

function socketAddress({ protocol, host }: Pick<Location, 'protocol' | 'host'>): string {
  return `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/ws`;
}

/** Tells the store what happens to the page. The answer takes it all back. */
export function heedPage(store: Store): () => void {
  const wake = () => store.wake();
  const looked = () => (document.visibilityState === 'visible' ? store.wake() : store.rest());
  const gone = () => store.rest();
  const kept = (event: StorageEvent) => {
    if (event.key !== null && event.newValue === null) store.removedElsewhere(event.key);
  };
  document.addEventListener('visibilitychange', looked);
  window.addEventListener('online', wake);
  window.addEventListener('pageshow', wake);
  window.addEventListener('pagehide', gone);
  window.addEventListener('storage', kept);
  return () => {
    document.removeEventListener('visibilitychange', looked);
    window.removeEventListener('online', wake);
    window.removeEventListener('pageshow', wake);
    window.removeEventListener('pagehide', gone);
    window.removeEventListener('storage', kept);
  };
}

/** A page that is too old loads itself again once in half a minute; more often it would spin. */
function reloadOnce(keep: Keep): boolean {
  const last = Number(keep.read(reloaded) ?? 0);
  if (Math.abs(Date.now() - last) < 30_000) return false;
  keep.write(reloaded, String(Date.now()));
  location.reload();
  return true;
}
