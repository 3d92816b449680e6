/** What every page of a session is handed. */
import type { Api } from '../api';
import type { Device } from '../device';
import type { View } from '../protocol/types.generated';
import type { Store } from '../store';
import type { SessionPlace } from './route';
import type { ShownClocks } from './shown-clock';

export interface PageNeeds {
  store: Store;
  /** What this device sees now; pages are drawn once there is something to see. */
  view: View;
  api: Api;
  device: Device;
  clocks: ShownClocks;
  /** Which panel of this page the address names; '' for none. */
  panel: string;
  /** `instead`: this address takes the place of the one before. */
  go: (place: SessionPlace, panel?: string, instead?: boolean) => void;
}
