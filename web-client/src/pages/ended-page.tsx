import { Fold } from '../parts/fold';
import { isHost } from '../session/look-ups';
import { headingShown } from '../shell/heading';
import { useLostFocus } from '../shell/lost-focus';
import { t } from '../text/text';
import { Ended } from '../views/ended';
import { WhatWeHeard } from '../views/what-we-heard';
import { AgreementsPart } from './agreements-part';
import { FeedbackForm, feedbackSoFar, hasFeedbackBegun } from './feedback-form';
import { LeftAtTheEnd } from './left-at-the-end';
import type { RoundNeeds } from './needs';
import { goesAtOnce, onItsWay } from './note-rules';
import { OwnWordsLater } from './own-words-later';
import { pathOf } from './route';
import { showStored } from './stored';

/** Thank you, and my own words: mine to change and to take out for as long as they are kept. */
export function EndedPage(needs: RoundNeeds) {
  const { store, view, device } = needs;
  return (
    <Ended
      session={view.title}
      own={<OwnWordsLater {...needs} />}
      reviewLink={pathOf(device.session, 'review')}
      followUpLink={view.follow_up_key === '' ? null : `/f/${view.follow_up_key}`}
      onReport={isHost(view, store.me.value) ? () => needs.go('report') : null}
      onStored={() => showStored(needs)}
    >
      {view.published && <p class="hint">{t('ended-published')}</p>}
      {view.what_we_heard !== '' && <WhatWeHeard words={view.what_we_heard} />}
      {view.status !== 'closed' && view.settings.no_name !== 'off' && (
        <StillToSay store={store} view={view} />
      )}
      <LeftAtTheEnd store={store} view={view} />
      {view.status === 'closed' && (
        <Fold words={t('agreement')}>
          <AgreementsPart store={store} view={view} />
        </Fold>
      )}
    </Ended>
  );
}

/** The box is open until the session is closed, for whoever has not written yet. */
function StillToSay({ store, view }: Pick<RoundNeeds, 'store' | 'view'>) {
  const soFar = feedbackSoFar(store);
  const press = useLostFocus(headingShown, [soFar]);
  if (soFar === 'sent') return <p class="sent">{t('feedback-thanks')}</p>;
  if (soFar === 'on_its_way')
    return <p class="on-its-way">{onItsWay(view, store.here.value, store.line.value)}</p>;
  return (
    <Fold words={t('feedback-title')} open={hasFeedbackBegun(store)}>
      {goesAtOnce(view) && <p>{t('sees-at-once')}</p>}
      <FeedbackForm store={store} onDone={press} />
    </Fold>
  );
}
