/**
 * What travels of a feedback form: one note without a name. Its words are the same whichever form
 * it was written in, or the form would tell who may have written it. Pure.
 */
import { t } from '../text/text';
import { type FeedbackAnswers, feedbackQuestions } from '../views/feedback';

/** As many bytes as a note without a name holds (PROTOCOL: frames/no_name_note). */
export const noteBytesMax = 1500;

/** '' where nothing was said. */
export function feedbackNote(answers: FeedbackAnswers): string {
  const face = answers.face === null ? '' : `${t('reply-face')} ${t(`feedback-${answers.face}`)}`;
  const said = feedbackQuestions.map((question) => {
    const words = answers[question].trim();
    return words === '' ? '' : `${t(`reply-${question}`)} ${words}`;
  });
  return [face, ...said].filter((line) => line !== '').join('\n');
}

export function isTooLong(note: string): boolean {
  return new TextEncoder().encode(note.normalize('NFC')).length > noteBytesMax;
}
