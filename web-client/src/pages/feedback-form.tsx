import { useState } from 'preact/hooks';
import { settings } from '../shell/settings';
import type { Store } from '../store';
import { Feedback, type FeedbackAnswers, feedbackQuestions } from '../views/feedback';
import { feedbackNote, isTooLong } from './feedback-words';
import { lastTyped, useWriting } from './writing';

/** That this device has sent it: known here and nowhere else. */
const sentBox = 'feedback.sent';

export function hasSentFeedback(store: Store): boolean {
  return store.drafts.read(sentBox) !== '';
}

/** Both forms have one draft, so that whoever changes from one to the other loses nothing. */
export function FeedbackForm({ store, onDone }: { store: Store; onDone: () => void }) {
  const writing = useWriting(store, 'feedback');
  const isEasy = settings.value.language === 'en-GB-x-easy';
  const [form, setForm] = useState<'standard' | 'easy'>(isEasy ? 'easy' : 'standard');
  const [answers, setAnswers] = useState<FeedbackAnswers>(() => ({
    face: null,
    good: store.drafts.read('feedback.good'),
    hard: store.drafts.read('feedback.hard'),
    change: store.drafts.read('feedback.change'),
  }));
  const note = feedbackNote(answers);
  const keep = (changed: FeedbackAnswers) => {
    lastTyped.at = performance.now();
    for (const question of feedbackQuestions)
      store.drafts.write(`feedback.${question}`, changed[question]);
    setAnswers(changed);
  };
  const send = () => {
    if (isTooLong(note)) return;
    if (note !== '') {
      writing.send(() => store.sendNoName({ box: 'feedback', text: note }));
      store.drafts.write(sentBox, 'sent');
    }
    for (const question of feedbackQuestions) store.drafts.write(`feedback.${question}`, '');
    onDone();
  };
  return (
    <Feedback
      form={form}
      answers={answers}
      tooLong={isTooLong(note)}
      onAnswers={keep}
      onForm={setForm}
      onSend={send}
      onSkip={onDone}
    />
  );
}
