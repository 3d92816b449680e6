/**
 * Remembers what was seen last, so that coming back can say what was missed: until somebody has read
 * it or goes on without, however often the page is opened anew. Keeps ids, no words.
 */
import type { View } from '../protocol/types.generated';
import { type Missed, missedSince, type Seen, seenIn } from '../session/missed';
import type { Keep } from '../storage';

/** A blink needs no panel. After a reload the page is new, and says so however short it was. */
const worthTellingMs = 20_000;

export class Absence {
  private seen: Seen | null;
  private isNewPage = true;
  private isAway: boolean;

  constructor(
    private readonly keep: Keep,
    private readonly key: string,
  ) {
    this.seen = read(keep.read(key));
    this.isAway = this.seen !== null;
  }

  /** The first to notice wins: hidden comes before lost. What was not read yet is missed still. */
  begin(view: View, me: string | null, now: number): void {
    this.isAway = true;
    if (this.seen !== null) return;
    this.seen = seenIn(view, me, now);
    this.keep.write(this.key, JSON.stringify(this.seen));
  }

  end(view: View, me: string | null, now: number): Missed | null {
    const { seen, isNewPage, isAway } = this;
    this.isNewPage = false;
    this.isAway = false;
    if (seen === null || !isAway) return null;
    const missed = missedSince(seen, view, me, now);
    if (isNewPage || missed.awayMs >= worthTellingMs) return missed;
    this.forget();
    return null;
  }

  forget(): void {
    this.seen = null;
    this.keep.remove(this.key);
  }
}

function read(text: string | null): Seen | null {
  try {
    const seen = JSON.parse(text ?? 'null');
    const lists = [seen?.finished, seen?.had, seen?.notes, seen?.chat, seen?.park];
    return typeof seen?.at === 'number' && lists.every(Array.isArray) ? seen : null;
  } catch {
    return null;
  }
}
