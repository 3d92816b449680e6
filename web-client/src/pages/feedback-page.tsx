import { useState } from 'preact/hooks';
import { t } from '../text/text';
import { type Face, Feedback } from '../views/feedback';
import { EndedPage } from './ended-page';
import type { RoundNeeds } from './needs';
import { useWriting } from './writing';

/** Asked once. What is written goes to the hosts with others', with no name. */
export function FeedbackPage(needs: RoundNeeds) {
  const { store, view } = needs;
  const writing = useWriting(store, 'feedback');
  const [done, setDone] = useState(false);
  if (done) return <EndedPage {...needs} />;
  const send = (face: Face | null, words: string) => {
    const text = [face === null ? '' : t(`feedback-${face}`), words.trim()]
      .filter((part) => part !== '')
      .join('. ');
    if (text !== '') writing.send(() => store.sendNoName({ box: 'feedback', text }));
    setDone(true);
  };
  return (
    <Feedback
      session={view.title}
      draft={writing.draft}
      onDraft={writing.onDraft}
      onSend={send}
      onSkip={() => setDone(true)}
    />
  );
}
