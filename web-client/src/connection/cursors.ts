/** How far this device has come on each stream that it reads. Pure. */
import type { EventFrame } from '../protocol/types.generated';

export interface Cursors {
  /** Empty: nothing is known, so nothing can be resumed. */
  epoch: string;
  offsets: Readonly<Record<string, number>>;
}

export const noCursors: Cursors = { epoch: '', offsets: {} };

/** Another epoch is another history: every cursor goes, not only some. */
export function inEpoch(cursors: Cursors, epoch: string): Cursors {
  return cursors.epoch === epoch ? cursors : { epoch, offsets: {} };
}

export type Place = 'next' | 'known' | 'gap';

export function placeOf(cursors: Cursors, event: EventFrame): Place {
  const own = cursors.offsets[event.stream];
  if (own === undefined || event.offset > own + 1) return 'gap';
  return event.offset === own + 1 ? 'next' : 'known';
}

export function past(cursors: Cursors, event: EventFrame): Cursors {
  return { ...cursors, offsets: { ...cursors.offsets, [event.stream]: event.offset } };
}

/** Something was said that never came here. */
export function isBehind(cursors: Cursors, heads: Readonly<Record<string, number>>): boolean {
  return Object.entries(heads).some(([stream, head]) => head > (cursors.offsets[stream] ?? 0));
}

export function resumeFrom(cursors: Cursors): Cursors | null {
  return cursors.epoch === '' || Object.keys(cursors.offsets).length === 0 ? null : cursors;
}
