/** Asks the server what time it is: often at first and on coming back, else now and then. */
import type { ClockAnswerFrame } from '../protocol/types.generated';
import type { Exchange } from '../server-clock';
import type { Outside } from './outside';

const afterHello = 4;
const onReturn = 3;
const apartMs = 200;
const everyMs = 30_000;
const spreadMs = 5_000;

type Needs = Pick<Outside, 'monotonic' | 'after' | 'random' | 'isVisible'>;

export class ClockQuestions {
  private owed = 0;
  private readonly asked = new Set<number>();
  private cancel: (() => void) | null = null;

  constructor(
    private readonly outside: Needs,
    private readonly send: (clientTime: number) => void,
    private readonly answered: (exchange: Exchange) => void,
  ) {}

  /** The first exchange rides on hello and welcome. */
  helloSent(): number {
    this.end();
    return this.note();
  }

  begin(): void {
    this.askSoon(afterHello);
  }

  /** Somebody looks again, or a clock of this device jumped. */
  burst(): void {
    this.askSoon(onReturn);
  }

  /** At once; its answer proves that the line is alive. */
  askNow(): void {
    this.send(this.note());
  }

  end(): void {
    this.cancel?.();
    this.cancel = null;
    this.owed = 0;
    this.asked.clear();
  }

  answer(answer: Pick<ClockAnswerFrame, 'client_time' | 'received_at' | 'sent_at'>): void {
    if (!this.asked.delete(answer.client_time)) return;
    this.answered({
      sentAt: answer.client_time,
      receivedAt: this.outside.monotonic(),
      serverReadAt: answer.received_at,
      serverAnsweredAt: answer.sent_at,
    });
  }

  private note(): number {
    const now = this.outside.monotonic();
    this.asked.add(now);
    return now;
  }

  private askSoon(questions: number): void {
    this.owed = Math.max(this.owed, questions);
    this.plan(apartMs);
  }

  private plan(ms: number): void {
    this.cancel?.();
    this.cancel = this.outside.after(ms, () => this.due());
  }

  private due(): void {
    // A hidden page asks nothing: its timers are late, and nobody reads its clock.
    if (this.outside.isVisible()) this.askNow();
    this.owed = Math.max(0, this.owed - 1);
    const calm = everyMs + spreadMs * (2 * this.outside.random() - 1);
    this.plan(this.owed > 0 ? apartMs : calm);
  }
}
