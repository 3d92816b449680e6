/** What each topic's file is made of: one effect for each event, the mirror of server/session. */
import type { EventBodies, EventKind, View } from '../protocol/types.generated';

/** When an event was told, on which stream, and who looks (null: a room screen). */
export interface Told {
  at: number;
  stream: string;
  me: string | null;
}

export type Effect<Kind extends EventKind> = (
  view: View,
  event: EventBodies[Kind],
  told: Told,
) => View;

export type Effects<Kind extends EventKind = EventKind> = { [K in Kind]: Effect<K> };

/** Only some may read it: what is said there is kept from the others. */
export function isPrivate(stream: string): boolean {
  return stream === 'hosts' || stream.startsWith('participant.');
}
