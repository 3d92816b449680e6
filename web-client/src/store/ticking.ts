/** The one clock's hand: moves when a shown second changes, and notices when the device slept. */
import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Outside } from '../connection/outside';
import { nextTickMs } from '../next-tick';
import type { View } from '../protocol/types.generated';
import type { ServerTime } from '../server-time';

type Needs = Pick<Outside, 'after'>;

export class Ticking {
  readonly now: Signal<number>;
  private cancel: (() => void) | null = null;
  private stopListening: (() => void) | null = null;

  constructor(
    private readonly time: ServerTime,
    private readonly outside: Needs,
    private readonly view: ReadonlySignal<View | null>,
    private readonly deviceSlept: () => void,
  ) {
    this.now = signal(time.now());
  }

  begin(): void {
    this.end();
    this.stopListening = effect(() => {
      void this.view.value;
      this.plan();
    });
  }

  end(): void {
    this.stopListening?.();
    this.stopListening = null;
    this.cancel?.();
    this.cancel = null;
  }

  /** Looks at the time now, and plans the next look. */
  wake(): void {
    if (this.stopListening !== null) this.plan();
  }

  private plan(): void {
    this.cancel?.();
    const slept = this.time.jumped();
    const now = this.time.now();
    this.now.value = now;
    const clocks = Object.values(this.view.peek()?.clocks ?? {});
    const deadlines = clocks.flatMap(({ deadline }) => deadline ?? []);
    this.cancel = this.outside.after(nextTickMs(now, deadlines), () => this.plan());
    if (slept) this.deviceSlept();
  }
}
