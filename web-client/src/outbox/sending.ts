/** One thing on its way: a button or a box reads how far it has got. */
import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Kept } from './kept';

export interface Refused {
  /** A refusal's code, or "too_late" where a moment had passed before the line was back. */
  code: string;
  /** The server's sentence; the client's own words go by the code. */
  sentence: string;
  try_again: boolean;
  people: readonly string[];
}

export type SendState =
  | { state: 'sending' }
  | { state: 'not_confirmed' }
  | { state: 'done' }
  | { state: 'refused'; refused: Refused };

type Settled = Extract<SendState, { state: 'done' | 'refused' }>;

export interface Sending {
  readonly kept: Kept;
  readonly state: ReadonlySignal<SendState>;
  readonly settled: Promise<Settled>;
}

export class OpenSending implements Sending {
  readonly state: Signal<SendState> = signal({ state: 'sending' });
  readonly settled: Promise<Settled>;
  tries = 0;
  cancelTimers: (() => void)[] = [];
  private resolve: (settled: Settled) => void = () => undefined;

  /** `waits`: a note that goes out among others'. Once it does, it does so to the end. */
  constructor(
    readonly kept: Kept,
    public waits: boolean,
  ) {
    this.settled = new Promise((resolve) => {
      this.resolve = resolve;
    });
  }

  doubt(): void {
    this.state.value = { state: 'not_confirmed' };
  }

  stopTimers(): void {
    for (const cancel of this.cancelTimers) cancel();
    this.cancelTimers = [];
  }

  settle(settled: Settled): void {
    this.stopTimers();
    this.state.value = settled;
    this.resolve(settled);
  }
}
