import { Problem } from '../parts/problem';
import { WriteBox } from '../parts/write-box';
import { t } from '../text/text';
import { FeedbackDesk } from '../views/feedback-desk';
import { WhatWeHeard } from '../views/what-we-heard';
import { useKeptWords } from './kept-words';
import type { PageNeeds } from './needs';
import { refusalWords } from './refusal-words';
import { useSends } from './sends';

type Needs = Pick<PageNeeds, 'store' | 'view'>;

/** Once the session is closed: what people wrote, and what hosts tell everybody of it. */
export function FeedbackDeskPart({ store, view }: Needs) {
  const sends = useSends(store);
  return (
    <FeedbackDesk
      replies={view.feedback.map(({ text }) => text)}
      sending={sends.sending}
      refusal={sends.refused === null ? null : refusalWords(sends.refused)}
      onOpen={() => void sends.send({ kind: 'open_feedback', body: {} })}
    >
      <TellAll store={store} view={view} />
    </FeedbackDesk>
  );
}

const heardLettersMax = 2000;

function TellAll({ store, view }: Needs) {
  const writing = useKeptWords(store, 'what-we-heard');
  const share = (event: Event) => {
    event.preventDefault();
    const text = writing.draft.trim();
    if (text !== '') void writing.send({ kind: 'share_feedback', body: { text } });
  };
  return (
    <>
      {view.what_we_heard !== '' && <WhatWeHeard words={view.what_we_heard} />}
      <form class="stack" onSubmit={share}>
        {writing.refusal !== null && <Problem words={writing.refusal} />}
        <WriteBox
          label={t('what-we-heard')}
          whoSees={t('what-we-heard-sees')}
          text={writing.draft}
          state={writing.state}
          lettersMax={heardLettersMax}
          onText={writing.onDraft}
        />
        <button type="submit" class="button">
          {t('what-we-heard-share')}
        </button>
      </form>
    </>
  );
}
