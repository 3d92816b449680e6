/** A store on a fake phone, joined to a fake server. */
import { type Keep, MemoryKeep } from '../storage';
import { Store } from '../store';
import type { FakeServer } from './fake-server';
import type { DeviceFaults, Phone } from './fake-world';

export interface Joined {
  store: Store;
  phone: Phone;
  keep: Keep;
}

export function join(
  server: FakeServer,
  faults: DeviceFaults = {},
  keep: Keep = new MemoryKeep(),
  phone: Phone = server.phone(faults),
): Joined {
  const device = { session: 's1', participant: 'bo', key: 'k'.repeat(43), role: 'participant' };
  const store = new Store({ device, tab: 'tab1', app: 'test', outside: phone, keep });
  store.open();
  server.world.advance(1);
  return { store, phone, keep };
}

/** The page is left for another one, and looked at again. */
export function hide({ store, phone }: Joined): void {
  phone.visible = false;
  phone.wakesEveryMs = 60_000;
  store.rest();
}

export function show({ store, phone }: Joined): void {
  phone.visible = true;
  phone.wakesEveryMs = 0;
  store.wake();
}
