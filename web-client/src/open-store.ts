/** A store on this browser, for a device that has joined. */
import { browserOutside, heedPage } from './browser-outside';
import type { Device } from './device';
import { draftsPrefix } from './drafts';
import { sendsPrefix } from './outbox/kept';
import { ownNotesPrefix } from './outbox/own-notes';
import { type Keep, keepIn, UntilSharedKeep } from './storage';
import { Store } from './store';
import { type TabChannel, tabName } from './tab';

export interface Page {
  store: Store;
  close(): void;
}

export function deviceKeep(): UntilSharedKeep {
  return new UntilSharedKeep(keepIn(() => localStorage));
}

/** Several people hold this device: no words of theirs stay on it. */
export function keepNoWords({ session, participant }: Device, keep: UntilSharedKeep): void {
  const person = `${session}.${participant}`;
  keep.share(draftsPrefix(person), sendsPrefix(person), ownNotesPrefix(person));
}

export async function openStore(device: Device, app: string, keep: Keep): Promise<Page> {
  const tabKeep = keepIn(() => sessionStorage);
  const tab = await tabName(tabKeep, channel(), (ms, run) => setTimeout(run, ms));
  const store = new Store({ device, tab, app, outside: browserOutside(tabKeep), keep });
  store.open();
  const stopHeeding = heedPage(store);
  return {
    store,
    close: () => {
      stopHeeding();
      store.close();
    },
  };
}

function channel(): TabChannel | null {
  return typeof BroadcastChannel === 'undefined'
    ? null
    : (new BroadcastChannel('cuppa.tabs') as unknown as TabChannel);
}
