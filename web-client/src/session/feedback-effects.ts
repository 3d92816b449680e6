/** What was written when the session was over; the mirror of words/feedback_effects.cpp. */
import type { Effects } from './told';

type FeedbackKinds = 'feedback_released' | 'feedback_shared';

export const feedbackEffects: Effects<FeedbackKinds> = {
  // One without words was taken out by its writer.
  feedback_released: (view, { items }) => ({
    ...view,
    feedback: [...view.feedback, ...items.filter(({ text }) => text !== '')],
  }),
  feedback_shared: (view, { text }) => ({ ...view, what_we_heard: text }),
};
