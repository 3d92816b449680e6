import { useState } from 'preact/hooks';
import { asTaken, fitsNoName } from '../outbox/send-frame';
import { settings } from '../shell/settings';
import type { Store } from '../store';
import { t } from '../text/text';
import {
  type Face,
  Feedback,
  type FeedbackAnswers,
  faces,
  feedbackQuestions,
} from '../views/feedback';
import { DraftsLeft } from './draft-left';
import { feedbackNote } from './feedback-words';
import type { PageNeeds } from './needs';
import { lastTyped, useWriting } from './writing';

const boxes = 'feedback.';
/** That this device has sent it: known here and nowhere else, and by no key that leads to the note. */
const sentBox = 'feedback.sent';
const faceBox = 'feedback.face';
const noWords = [sentBox, faceBox];

/** Asked once: refused words may be sent again. */
export function feedbackSoFar(store: Store): 'open' | 'on_its_way' | 'sent' {
  const isFeedback = ({ kept }: Store['unsettled']['value'][number]) =>
    kept.note?.box === 'feedback';
  const isWaiting = store.unsettled.value.some(isFeedback);
  const isRefused = store.refused.value.some(isFeedback);
  if (store.drafts.read(sentBox) === '') return 'open';
  if (isWaiting) return 'on_its_way';
  return isRefused ? 'open' : 'sent';
}

export function hasFeedbackBegun(store: Store): boolean {
  return store.drafts.boxes(boxes).some((box) => box !== sentBox);
}

interface Props {
  store: Store;
  onDone: () => void;
  /** Left out where there is nothing to go on to. */
  onSkip?: () => void;
}

/** Both forms have one draft, so that whoever changes from one to the other loses nothing. */
export function FeedbackForm({ store, onDone, onSkip }: Props) {
  const writing = useWriting(store, 'feedback');
  const isEasy = settings.value.language === 'en-GB-x-easy';
  const [form, setForm] = useState<'standard' | 'easy'>(isEasy ? 'easy' : 'standard');
  const [answers, setAnswers] = useState(() => answersKept(store));
  const text = feedbackNote(answers);
  const isTooLong = !fitsNoName(asTaken({ box: 'feedback', text }));
  const keep = (changed: FeedbackAnswers) => {
    lastTyped.at = performance.now();
    store.drafts.write(faceBox, changed.face ?? '');
    for (const question of feedbackQuestions)
      store.drafts.write(boxes + question, changed[question]);
    setAnswers(changed);
  };
  const send = () => {
    if (isTooLong) return;
    if (text !== '') {
      writing.send(() => store.sendNoName({ box: 'feedback', text }));
      store.drafts.write(sentBox, 'sent');
      keep({ face: null, good: '', hard: '', change: '' });
    }
    onDone();
  };
  return (
    <Feedback
      form={form}
      answers={answers}
      tooLong={isTooLong}
      onAnswers={keep}
      onForm={setForm}
      onSend={send}
      {...(onSkip === undefined ? {} : { onSkip })}
    />
  );
}

function answersKept({ drafts }: Store): FeedbackAnswers {
  const face = drafts.read(faceBox);
  return {
    face: faces.find((one): one is Face => one === face) ?? null,
    good: drafts.read('feedback.good'),
    hard: drafts.read('feedback.hard'),
    change: drafts.read('feedback.change'),
  };
}

/** What was begun, where no note with no name is taken any more. */
export function FeedbackLeft({ store, view }: Pick<PageNeeds, 'store' | 'view'>) {
  if (view.status !== 'closed' && view.settings.no_name !== 'off') return null;
  return <DraftsLeft store={store} begin={boxes} open={noWords} why={t('words-left')} />;
}
