import { useState } from 'preact/hooks';
import { Problem } from '../parts/problem';
import { Heading } from '../shell/heading';
import { t } from '../text/text';
import { CheckWords } from './check-words';
import { FeedbackDeskPart } from './feedback-desk-part';
import { FollowUpLink } from './follow-up-link';
import { GivensPart } from './givens-part';
import { LeftAtTheEnd } from './left-at-the-end';
import type { DeskNeeds } from './needs';
import { NextSessionPart } from './next-session-part';
import { PublishPart } from './publish-part';
import { refusalWords } from './refusal-words';
import { ReviewLink } from './review-link';
import { SelfReflectionPart } from './self-reflection-part';
import { useSends } from './sends';

const reopenWithinMs = 15 * 60_000;

/** Closed: what was said, the car park, and a way back for a quarter of an hour. */
export function ClosedDesk({ store, view, api, device, go, show }: DeskNeeds) {
  const sends = useSends(store);
  const [checking, setChecking] = useState(false);
  const left = (view.closed_at ?? 0) + reopenWithinMs - store.now.value;
  if (checking) {
    const back = { back: t('back-to-desk'), onBack: () => setChecking(false) };
    return <CheckWords store={store} view={view} {...back} />;
  }
  return (
    <>
      <Heading what={t('closed-title')} session={view.title} />
      <p>{t('ended-thanks')}</p>
      <button type="button" class="button main" onClick={() => go('review')}>
        {t('record-title')}
      </button>
      <div class="buttons">
        <button type="button" class="button" onClick={() => go('report')}>
          {t('report-together')}
        </button>
        <button type="button" class="button" onClick={() => show('car_park')}>
          {t('car-park')}
        </button>
        {store.role.value === 'host' && (
          <button type="button" class="button" onClick={() => show('take_out')}>
            {t('desk-take-out')}
          </button>
        )}
        {left > 0 && (
          <button
            type="button"
            class="button"
            aria-disabled={sends.sending ? 'true' : undefined}
            onClick={() => void sends.send({ kind: 'reopen_session', body: {} })}
          >
            {sends.sending ? t('sending') : t('closed-reopen')}
          </button>
        )}
      </div>
      {sends.refused !== null && <Problem words={refusalWords(sends.refused)} />}
      {left > 0 && (
        <p class="hint">{t('closed-reopen-hint', { minutes: Math.ceil(left / 60_000) })}</p>
      )}
      <FollowUpLink {...{ store, view, api, device }} onCheck={() => setChecking(true)} />
      <ReviewLink api={api} device={device} />
      <button type="button" class="button" onClick={() => show('links')}>
        {t('links-see')}
      </button>
      <PublishPart store={store} view={view} />
      <LeftAtTheEnd store={store} view={view} />
      {view.givens.length > 0 && <GivensPart store={store} view={view} />}
      <FeedbackDeskPart store={store} view={view} />
      <SelfReflectionPart session={device.session} />
      <NextSessionPart view={view} api={api} device={device} />
    </>
  );
}
