import { useMemo } from 'preact/hooks';
import { Fold } from '../parts/fold';
import { storeAsSeat } from '../store/as-seat';
import { SeatWords } from '../store/seat-words';
import { t } from '../text/text';
import { HoldUpPart } from './hold-up-part';
import { NeedPart } from './need-part';
import type { PageNeeds } from './needs';

type Needs = Pick<PageNeeds, 'store' | 'view'> & { id: string; who: string };

/** What somebody without a device may ask for by the device of whoever looks after them. */
export function SeatAsks({ store, view, id, who }: Needs) {
  const theirs = useMemo(() => storeAsSeat(store, id, new SeatWords()), [store, id]);
  const calls = view.calls.some((call) => call.who === id);
  return (
    <>
      <HoldUpPart store={theirs} view={view} who={who} />
      {calls ? (
        <NeedPart store={theirs} view={view} who={who} />
      ) : (
        <Fold words={t('need-them')}>
          <NeedPart store={theirs} view={view} who={who} />
        </Fold>
      )}
    </>
  );
}
