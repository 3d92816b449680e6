import { t } from '../text/text';
import { DraftsLeft } from './draft-left';
import { FeedbackLeft } from './feedback-form';
import { GivensLeft } from './givens-part';
import type { PageNeeds } from './needs';

type Needs = Pick<PageNeeds, 'store' | 'view'>;

const over = ['agreement', 'meaning.', 'glossary', 'private_word.'] as const;

/** A session that is closed takes these no more, and loses nothing of what was begun. */
export function LeftAtTheEnd({ store, view }: Needs) {
  if (view.status !== 'closed') return <FeedbackLeft store={store} view={view} />;
  return (
    <>
      {over.map((begin) => (
        <DraftsLeft key={begin} store={store} begin={begin} open={[]} why={t('words-left')} />
      ))}
      <GivensLeft store={store} view={view} />
      <FeedbackLeft store={store} view={view} />
    </>
  );
}
