/** What people ask for: what a word means, another question, a host beside them. */
import { revised, withoutId } from './lists';
import type { Effects } from './told';

type AskingKinds =
  | 'word_asked'
  | 'word_explained'
  | 'word_removed'
  | 'question_suggested'
  | 'question_removed'
  | 'questions_changed'
  | 'host_called'
  | 'call_answered';

export const askingEffects: Effects<AskingKinds> = {
  word_asked: (view, { id, word }) => ({
    ...view,
    glossary: [...view.glossary, { id, revision: 1, word, meaning: '' }],
  }),
  word_explained: (view, { id, meaning }) => ({
    ...view,
    glossary: revised(view.glossary, id, { meaning }),
  }),
  word_removed: (view, { id }) => ({ ...view, glossary: withoutId(view.glossary, id) }),
  question_suggested: (view, { question }) => ({
    ...view,
    suggested_questions: [...view.suggested_questions, question],
  }),
  question_removed: (view, { id }) => ({
    ...view,
    suggested_questions: withoutId(view.suggested_questions, id),
  }),
  questions_changed: (view, { step, questions }) => ({
    ...view,
    plan: view.plan.map((one) => (one.id === step ? { ...one, questions } : one)),
    suggested_questions: view.suggested_questions.filter(({ text }) => !questions.includes(text)),
  }),
  // A host's own call comes on both of their streams: one stands for it.
  host_called: (view, { call }) => ({
    ...view,
    calls: [...view.calls.filter(({ who }) => who !== call.who), call],
  }),
  call_answered: (view, event) => ({
    ...view,
    calls: view.calls.filter(({ who }) => who !== event.who),
  }),
};
