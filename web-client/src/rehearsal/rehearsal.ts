/**
 * Pretend people, so that a host can try a session out. This browser brings them in by the session's
 * own door, over the same API and sockets as everybody: the server knows no difference.
 */
import type { Api, Problem } from '../api';
import type { Outside } from '../connection/outside';
import { randomKey } from '../random-id';
import { MemoryKeep } from '../storage';
import { Store } from '../store';
import type { BroughtIn } from './brought-in';
import { actOf, type PretendWords } from './pretend-acts';

const pretendNames = ['Ada', 'Ben', 'Cleo', 'Dev', 'Efe', 'Fay', 'Gus', 'Hana'] as const;

interface RehearsalNeeds {
  api: Pick<Api, 'join'>;
  outside: Outside;
  /** Of the session's link: codes that are typed are counted, links are not. */
  joinKey: string;
  broughtIn: BroughtIn;
  nameOf: (name: string) => string;
  words: PretendWords;
}

/** How often each of them looks at the session, give or take. */
const lookMs = 4_000;

export class Rehearsal {
  private readonly stores: Store[] = [];
  private stopLooking = () => {};

  constructor(private readonly needs: RehearsalNeeds) {}

  /** Null once so many are in; else why no more came. */
  async begin(count: number): Promise<Problem | null> {
    this.look();
    for (const name of pretendNames.slice(0, count)) {
      const problem = await this.bringIn(name);
      if (problem !== null) return problem;
    }
    return null;
  }

  /** They go quiet. Asking them to leave is the host's own command. */
  end(): void {
    this.stopLooking();
    for (const store of this.stores.splice(0)) store.close();
  }

  private async bringIn(name: string): Promise<Problem | null> {
    const { api, joinKey, broughtIn, nameOf, outside } = this.needs;
    const token = randomKey();
    const place = this.stores.length % 2 === 0 ? 'hall' : 'online';
    const answer = await api.join({ key: joinKey, token, name: nameOf(name), place });
    if (!answer.ok) return answer.problem;
    const { session, participant, role } = answer.value;
    if (participant !== null) broughtIn.add(participant);
    const store = new Store({
      device: { session, participant, key: token, role },
      tab: `pretend-${name}`,
      app: 'rehearsal',
      outside,
      keep: new MemoryKeep(),
    });
    store.open();
    this.stores.push(store);
    return null;
  }

  private look(): void {
    this.stopLooking();
    this.stopLooking = this.needs.outside.after(lookMs, () => {
      for (const store of this.stores) this.act(store);
      this.look();
    });
  }

  private act(store: Store): void {
    const view = store.view.peek();
    const me = store.me.peek();
    const isBusy = store.unsettled.peek().length > 0;
    if (view === null || me === null || isBusy) return;
    const act = actOf(view, me, this.needs.words, this.needs.outside.random);
    if (act !== null) store.send(act);
  }
}
