import { useState } from 'preact/hooks';
import { t } from '../text/text';
import { CarParkDesk } from './car-park-desk';
import type { PageNeeds } from './needs';
import { ReviewLink } from './review-link';
import { ReviewRecord, useRecord } from './review-record';
import { dateIn, parkOf } from './seen';

/** Afterwards, for those who were there: what was said, the car park and what became of it. */
export function ReviewPage(needs: PageNeeds) {
  const { store, view, api, device, go } = needs;
  const [answering, setAnswering] = useState(false);
  const kept = useRecord(api, device, view.status);
  const isHost = store.role.value === 'host' || store.role.value === 'cohost';
  if (answering) {
    return <CarParkDesk {...needs} back={t('back-to-record')} onBack={() => setAnswering(false)} />;
  }
  return (
    <ReviewRecord
      api={api}
      device={device}
      kept={kept}
      park={parkOf(view, dateIn(0, store.now.value))}
    >
      <div class="buttons">
        {isHost && view.park.length > 0 && (
          <button type="button" class="button" onClick={() => setAnswering(true)}>
            {t('record-answer')}
          </button>
        )}
        <button type="button" class="button" onClick={() => go(isHost ? 'desk' : 'round')}>
          {isHost ? t('back-to-desk') : t('back-to-session')}
        </button>
      </div>
      {isHost && <ReviewLink {...needs} />}
    </ReviewRecord>
  );
}
