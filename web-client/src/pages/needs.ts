/** What every page of a session is handed. */
import type { Api } from '../api';
import type { Device } from '../device';
import type { View } from '../protocol/types.generated';
import type { Store } from '../store';
import type { DeskPanel } from '../views/host-desk';
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

/** Where a participant may go meanwhile; the round waits for them. */
export type Aside =
  | 'chat'
  | 'car_park'
  | 'words'
  | 'to_read'
  | 'own_notes'
  | 'private_words'
  | null;

/** What a page of the round gets: and a way to chat, car park, words explained and back. */
export interface RoundNeeds extends PageNeeds {
  aside: (to: Aside) => void;
  /** False for people without a device: the chat is between devices. */
  chats: boolean;
  /** "Hide the clock", for this turn of mine. */
  hidesClock: boolean;
  hideClock: (hidden: boolean) => void;
}

/** What every panel of the desk gets. */
export interface DeskNeeds extends PageNeeds {
  show: (panel: DeskPanel | 'desk') => void;
}
