import { useEffect, useRef } from 'preact/hooks';
import type { ShownClock } from '../domain';
import { GatheringBar, gatheringWords } from '../parts/gathering-bar';
import { sessionScope } from '../session/look-ups';
import { announcer } from '../shell/speaker';
import { t } from '../text/text';
import type { PageNeeds } from './needs';
import { hasClock } from './shown-clock';

type Needs = Pick<PageNeeds, 'store' | 'view' | 'clocks'>;

/** How long the tables still have; null while nobody has called them back. */
export function gatheringClock({ store, view, clocks }: Needs): ShownClock | null {
  // The call comes a breath before its clock.
  if (!view.gathering || !hasClock(view, sessionScope)) return null;
  return clocks.show(view, sessionScope, store.levels.value, store.now.value);
}

/** On every page while the tables are called back, and said once, when the call comes. */
export function Gathering(needs: Needs) {
  const clock = gatheringClock(needs);
  const isCalled = clock !== null;
  const known = useRef(isCalled);
  useEffect(() => {
    if (clock !== null && !known.current)
      announcer.say({ text: `${gatheringWords(clock)} ${t('gathering-finish')}`, about: 'urgent' });
    known.current = isCalled;
  }, [isCalled]);
  return clock === null ? null : <GatheringBar clock={clock} />;
}
