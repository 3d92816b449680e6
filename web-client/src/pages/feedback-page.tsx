import { useState } from 'preact/hooks';
import { Heading } from '../shell/heading';
import { t } from '../text/text';
import { EndedPage } from './ended-page';
import { FeedbackForm, feedbackSoFar } from './feedback-form';
import type { RoundNeeds } from './needs';
import { goesAtOnce } from './note-rules';

/** Asked once. What is written goes into a closed box with others', with no name. */
export function FeedbackPage(needs: RoundNeeds) {
  const { store, view } = needs;
  const [done, setDone] = useState(() => feedbackSoFar(store) !== 'open');
  if (done || view.settings.no_name === 'off') return <EndedPage {...needs} />;
  const goOn = () => setDone(true);
  return (
    <>
      <Heading what={t('feedback-title')} session={view.title} />
      {goesAtOnce(view) && <p>{t('sees-at-once')}</p>}
      <FeedbackForm store={store} onDone={goOn} onSkip={goOn} />
    </>
  );
}
