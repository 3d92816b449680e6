/** Words that several people may write at once, each in their own box: who began from what. Pure. */

/** What somebody began, and what stood there when they did. */
export interface Begun {
  text: string;
  base: string;
  /** The words that `base` was made of, where they are one's own and were saved. */
  sent?: string;
}

/**
 * "saved": there is nothing to save. "unsaved": nobody else wrote meanwhile. "meanwhile": somebody
 * did, and who goes on must see both.
 */
export type Standing = 'saved' | 'unsaved' | 'meanwhile';

export function standingOf(begun: Begun | null, stands: string): Standing {
  if (begun === null || begun.text === stands) return 'saved';
  if (begun.base !== stands) return 'meanwhile';
  return begun.text === begun.sent ? 'saved' : 'unsaved';
}

/** Another letter: whoever begins does so from what stands there. */
export function written(begun: Begun | null, text: string, stands: string): Begun {
  return begun === null || standingOf(begun, stands) === 'saved'
    ? { text, base: stands }
    : { ...begun, text };
}

/**
 * The server took `sent`. Words come back cleaned, so what stands there is mine only if nobody wrote
 * after me; and the box keeps what was typed: the end of a word must not move under somebody's fingers.
 */
export function afterSaving(begun: Begun, sent: string, stands: string, isLast: boolean): Begun {
  return { text: begun.text, base: isLast ? stands : sent, sent };
}

export function readBegun(kept: string): Begun | null {
  try {
    const { text, base, sent } = JSON.parse(kept);
    if (typeof text !== 'string' || typeof base !== 'string') return null;
    return typeof sent === 'string' ? { text, base, sent } : { text, base };
  } catch {
    return null;
  }
}
