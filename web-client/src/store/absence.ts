/** Remembers what was seen last, so that coming back can say what was missed. Keeps ids, no words. */
import type { View } from '../protocol/types.generated';
import { type Missed, missedSince, type Seen, seenIn } from '../session/missed';
import type { Keep } from '../storage';

/** A blink needs no panel. After a reload the page is new, and says so however short it was. */
const worthTellingMs = 20_000;

export class Absence {
  private seen: Seen | null;
  private isNewPage = true;

  constructor(
    private readonly keep: Keep,
    private readonly key: string,
  ) {
    this.seen = read(keep.read(key));
  }

  /** The first to notice wins: hidden comes before lost. */
  begin(view: View, now: number): void {
    if (this.seen !== null) return;
    this.seen = seenIn(view, now);
    this.keep.write(this.key, JSON.stringify(this.seen));
  }

  end(view: View, me: string | null, now: number): Missed | null {
    const { seen, isNewPage } = this;
    this.isNewPage = false;
    if (seen === null) return null;
    this.forget();
    const missed = missedSince(seen, view, me, now);
    return isNewPage || missed.awayMs >= worthTellingMs ? missed : null;
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
