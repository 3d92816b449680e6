import type { SendState, ShownClock } from '../domain';
import { ClockFace } from '../parts/clock-face';
import { QuestionCard } from '../parts/question-card';
import { WriteBox } from '../parts/write-box';
import { Heading } from '../shell/heading';
import { t } from '../text/text';

export interface ReflectAloneProps {
  session: string;
  questions: readonly string[];
  /** Null: the minute has not begun. */
  clock: ShownClock | null;
  draft: string;
  state: SendState;
  onDraft: (text: string) => void;
}

/** One minute, one question, one private page. Nothing to press. */
export function ReflectAlone({
  session,
  questions,
  clock,
  draft,
  state,
  onDraft,
}: ReflectAloneProps) {
  const over = clock?.state === 'over';
  return (
    <>
      <Heading what={over ? t('reflect-over') : t('reflect-title')} session={session} />
      <QuestionCard questions={questions} big />
      {!over && clock !== null && <ClockFace clock={clock} calm />}
      <WriteBox
        label={t('reflect-notes')}
        whoSees={t('only-you')}
        text={draft}
        state={state}
        rows={6}
        onText={onDraft}
      />
    </>
  );
}
