/** The keys that this browser holds. Apart from the store, which the door does without. */
import { Devices } from './device';
import { keepIn } from './storage';

export function devicesHere(): Devices {
  return new Devices(keepIn(() => localStorage));
}
