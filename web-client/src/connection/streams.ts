/** Puts what arrives in order: every event once, none missing, or everything afresh. */
import type {
  DeltaFrame,
  EventFrame,
  LiveFrame,
  SnapshotFrame,
  View,
  WelcomeFrame,
} from '../protocol/types.generated';
import { type Cursors, inEpoch, isBehind, noCursors, past, placeOf, resumeFrom } from './cursors';

export interface Audience {
  /** Everything anew. */
  snapshot(view: View): void;
  /** Events that follow on what was there, in their order. */
  events(events: readonly EventFrame[]): void;
  /** Nothing that was kept of the session's words may be shown any more. */
  epochChanged(): void;
}

interface StreamNeeds {
  askForEverything(): void;
  after(ms: number, run: () => void): () => void;
}

const believedLostAfterMs = 2000;

export class Streams {
  private cursors: Cursors = noCursors;
  /** Until the difference or everything has come, events wait here. */
  private waiting: EventFrame[] | null = [];
  private cancelDoubt: (() => void) | null = null;

  constructor(
    private readonly audience: Audience,
    private readonly needs: StreamNeeds,
  ) {}

  resume(): Cursors | null {
    return resumeFrom(this.cursors);
  }

  forget(): void {
    this.cursors = noCursors;
  }

  welcome({ epoch }: WelcomeFrame): void {
    this.trust();
    if (this.cursors.epoch !== '' && this.cursors.epoch !== epoch) this.audience.epochChanged();
    this.cursors = inEpoch(this.cursors, epoch);
    this.waiting = [];
  }

  delta({ events }: DeltaFrame): void {
    this.catchUp(events);
  }

  snapshot({ offsets, view }: SnapshotFrame): void {
    this.cursors = { ...this.cursors, offsets };
    this.audience.snapshot(view);
    this.catchUp([]);
  }

  event(event: EventFrame): void {
    if (this.waiting !== null) this.waiting.push(event);
    else this.take([event]);
  }

  live({ heads }: LiveFrame): void {
    this.compare(heads);
  }

  /** Heads that stay ahead of us: something was lost, and nobody will send it again by itself. */
  compare(heads: Readonly<Record<string, number>>): void {
    if (this.cancelDoubt !== null || !isBehind(this.cursors, heads)) return;
    this.cancelDoubt = this.needs.after(believedLostAfterMs, () => {
      this.cancelDoubt = null;
      if (isBehind(this.cursors, heads)) this.askForEverything();
    });
  }

  /** The connection is gone, and with it any doubt about what it carried. */
  trust(): void {
    this.cancelDoubt?.();
    this.cancelDoubt = null;
  }

  private catchUp(first: readonly EventFrame[]): void {
    const waited = this.waiting ?? [];
    this.waiting = null;
    this.take([...first, ...waited]);
  }

  private take(events: readonly EventFrame[]): void {
    const next: EventFrame[] = [];
    let gap = false;
    for (const event of events) {
      const place = placeOf(this.cursors, event);
      gap = place === 'gap';
      if (gap) break;
      if (place === 'known') continue;
      this.cursors = past(this.cursors, event);
      next.push(event);
    }
    if (next.length > 0) this.audience.events(next);
    if (gap) this.askForEverything();
  }

  private askForEverything(): void {
    if (this.waiting !== null) return;
    this.trust();
    this.waiting = [];
    this.needs.askForEverything();
  }
}
