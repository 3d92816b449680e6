import { useMemo } from 'preact/hooks';
import { Fold } from '../parts/fold';
import { storeAsSeat } from '../store/as-seat';
import { SeatWords } from '../store/seat-words';
import { t } from '../text/text';
import { HoldUpPart } from './hold-up-part';
import { NeedPart } from './need-part';
import type { PageNeeds } from './needs';
import { TellHosts } from './tell-hosts';

type Needs = Pick<PageNeeds, 'store' | 'view' | 'api' | 'device'> & {
  id: string;
  who: string;
};

/** What somebody without a device may ask for by the device of whoever looks after them. */
export function SeatAsks(needs: Needs) {
  const { store, view, id, who } = needs;
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
      <TellHosts {...needs} who={id} about={who} />
    </>
  );
}
