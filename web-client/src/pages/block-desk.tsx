import { GatherPanel } from '../parts/gather-panel';
import { gatheringClock } from './gathering';
import type { DeskNeeds } from './needs';
import { refusalWords } from './refusal-words';
import { useSends } from './sends';
import { nextName } from './step-words';
import { sittersAt } from './tables';
import { isThrough } from './tables-in-turns';

interface Props extends DeskNeeds {
  /** Who would be left behind, in words. */
  ask: string | null;
  sending: boolean;
  refusal: string | null;
  onNext: () => void;
  onAsked: (anyway: boolean) => void;
}

/** The host's part while each table goes at its own pace: to call them back, and then to go on. */
export function BlockDesk({ ask, sending, refusal, onNext, onAsked, ...needs }: Props) {
  const { store, view } = needs;
  const sends = useSends(store);
  const taken = view.tables.filter(({ id }) => sittersAt(view, id, store.here.value).length > 0);
  const gather = (seconds: number) =>
    void sends.send({ kind: 'gather_tables', body: { from: view.step ?? '', seconds } });
  return (
    <GatherPanel
      clock={gatheringClock(needs)}
      allThrough={taken.length > 0 && taken.every((table) => isThrough(view, table))}
      next={nextName(view)}
      ask={ask}
      sending={sending || sends.sending}
      refusal={refusal ?? (sends.refused === null ? null : refusalWords(sends.refused))}
      onGather={gather}
      onLonger={() => void sends.send({ kind: 'stop_gathering', body: {} })}
      onNext={onNext}
      onAsked={onAsked}
    />
  );
}
