/** Text from the server to a frame whose shape was checked, or null. */
import { fits } from './fits';
import type { KnownEvent } from './messages';
import { eventShapes, frameShapes, typeShapes } from './shapes.generated';
import type { EventFrame, EventKind, ServerFrame } from './types.generated';

const shared = { ...typeShapes, event: frameShapes.event! };

export function readFrame(text: string): ServerFrame | null {
  const frame = parsed(text);
  if (typeof frame !== 'object' || frame === null || !('type' in frame)) return null;
  const shape = typeof frame.type === 'string' ? ownShape(frameShapes, frame.type) : undefined;
  return shape !== undefined && fits(frame, shape, shared) ? (frame as ServerFrame) : null;
}

/**
 * Null for an event that this page cannot apply: of a kind that a newer server brought, or of a
 * shape that changed. Its offset still counts; the page runs on and may offer to be refreshed.
 */
export function knownEvent(event: EventFrame): KnownEvent | null {
  const shape = ownShape(eventShapes, event.kind);
  return shape !== undefined && fits(event.body, shape, shared) ? (event as KnownEvent) : null;
}

export function isView(value: unknown): boolean {
  return fits(value, '@view', shared);
}

export function isSessionRecord(value: unknown): boolean {
  return fits(value, '@session_record', shared);
}

export function isAboutMe(value: unknown): boolean {
  return fits(value, '@about_me', shared);
}

export function isFollowUp(value: unknown): boolean {
  return fits(value, '@follow_up', shared);
}

export function isSessionOutline(value: unknown): boolean {
  return fits(value, '@session_outline', shared);
}

export function isArchiveFinds(value: unknown): boolean {
  return fits(value, '@archive_finds', shared);
}

export function isInvitationPage(value: unknown): boolean {
  return fits(value, '@invitation_page', shared);
}

export function isOwnWords(value: unknown): boolean {
  return fits(value, '@own_words', shared);
}

export function isConcerns(value: unknown): boolean {
  return fits(value, '@concerns', shared);
}

export function isAsked(value: unknown): boolean {
  return fits(value, '@asked', shared);
}

function ownShape<Shapes extends object>(shapes: Shapes, name: string) {
  return Object.keys(shapes).includes(name) ? shapes[name as keyof Shapes & EventKind] : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
