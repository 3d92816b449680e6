/** What people told the hosts, as the server keeps it: over HTTP, and in no event. */
import type { Answer, Api, NeedTold, Problem } from '../api';

type Needs = Pick<Api, 'needs' | 'needsOfAll' | 'tellNeed' | 'concerns'>;
type Told = Parameters<Api['tellNeed']>[2];

export class NeedsServer implements Needs {
  needsKept: NeedTold[] = [];
  readonly told: Told[] = [];
  /** How often a host asked for all of them. */
  asked = 0;
  /** Answered instead of what was asked. */
  problem: Problem | null = null;

  constructor(private readonly me = 'bo') {}

  needs() {
    return this.answer({ needs: this.needsKept });
  }

  needsOfAll() {
    this.asked += 1;
    return this.answer({ needs: [...this.needsKept] });
  }

  tellNeed(_session: string, _key: string, request: Told) {
    if (this.problem === null) {
      const who = request.who ?? this.me;
      const { text } = request;
      const others = this.needsKept.filter((one) => one.who !== who);
      this.told.push(request);
      this.needsKept = text === '' ? others : [...others, { who, text }];
    }
    return this.answer({ text: request.text });
  }

  /** Nobody wrote down a concern. */
  concerns() {
    return this.answer({ concerns: [], kept_until: '2027-03-03' });
  }

  private async answer<Value>(value: Value): Promise<Answer<Value>> {
    return this.problem === null ? { ok: true, value } : { ok: false, problem: this.problem };
  }
}
