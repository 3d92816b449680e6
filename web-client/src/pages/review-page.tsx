import { profilesFor } from './exports';
import '../text/after-words';
import { useState } from 'preact/hooks';
import { t } from '../text/text';
import { CarParkDesk } from './car-park-desk';
import { CheckWords } from './check-words';
import { FollowUpLink } from './follow-up-link';
import type { PageNeeds } from './needs';
import { ReviewLink } from './review-link';
import { ReviewRecord, useRecord } from './review-record';
import { dateIn, parkOf } from './seen';

/** Afterwards, for those who were there: what was said, the car park and what became of it. */
export function ReviewPage(needs: PageNeeds) {
  const { store, view, api, device, go } = needs;
  const [doing, setDoing] = useState<'answer' | 'check' | null>(null);
  const back = { back: t('back-to-record'), onBack: () => setDoing(null) };
  const kept = useRecord(api, device, view.status);
  const isHost = store.role.value === 'host' || store.role.value === 'cohost';
  if (doing === 'answer') return <CarParkDesk {...needs} {...back} />;
  if (doing === 'check') return <CheckWords store={store} view={view} {...back} />;
  return (
    <ReviewRecord
      api={api}
      device={device}
      kept={kept}
      profiles={isHost ? profilesFor.host : profilesFor.others}
      park={parkOf(view, dateIn(0, store.now.value))}
    >
      <div class="buttons">
        {isHost && view.park.length > 0 && (
          <button type="button" class="button" onClick={() => setDoing('answer')}>
            {t('record-answer')}
          </button>
        )}
        <button type="button" class="button" onClick={() => go(isHost ? 'desk' : 'round')}>
          {isHost ? t('back-to-desk') : t('back-to-session')}
        </button>
      </div>
      {isHost && <FollowUpLink {...needs} onCheck={() => setDoing('check')} />}
      {isHost && <ReviewLink {...needs} />}
      {isHost && (
        <button type="button" class="button" onClick={() => go('desk', 'links')}>
          {t('links-see')}
        </button>
      )}
    </ReviewRecord>
  );
}
