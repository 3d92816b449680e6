/** What people ask for: what a word means, another question, a host beside them. */
import { revised } from './lists';
import type { Effects } from './told';

type AskingKinds =
  | 'word_asked'
  | 'word_explained'
  | 'question_suggested'
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
  question_suggested: (view, { question }) => ({
    ...view,
    suggested_questions: [...view.suggested_questions, question],
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
