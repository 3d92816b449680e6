import { t } from '../text/text';

/** The questions of this round. The first is big where it is the main thing on the page. */
export function QuestionCard({
  questions,
  big = false,
}: {
  questions: readonly string[];
  big?: boolean;
}) {
  return (
    <section class="question" aria-label={t('questions', { count: questions.length })}>
      {questions.length === 0 && <p>{t('questions-none')}</p>}
      {questions.map((question) => (
        <p key={question} class={big ? 'big' : undefined} dir="auto">
          {question}
        </p>
      ))}
    </section>
  );
}
