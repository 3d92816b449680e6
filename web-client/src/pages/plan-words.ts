/** Plans in words: what a template asks, how long a part takes, and what is wrong with a file. */
import { lengthIn } from '../plans/minutes';
import type { FileProblem } from '../plans/plan-file';
import { hasTurns, stepsMax } from '../plans/plan-parts';
import type { TemplateWords } from '../plans/templates';
import type { Step } from '../protocol/types.generated';
import { t, wordsFor } from '../text/text';
import { titleOf } from './step-words';

export const templateWords: TemplateWords = {
  title: (name) => t(`template-title-${name}`),
  ask: (name) => t(`template-ask-${name}`),
};

function takesOf({ kind, length_ms, turn_ms }: Step): string {
  const ms = hasTurns(kind) ? turn_ms : length_ms;
  if (ms === null) return hasTurns(kind) ? t('plan-takes-no-clock') : '';
  const { unit, count } = lengthIn(ms);
  return hasTurns(kind)
    ? t(`plan-takes-each-${unit}`, { count })
    : t(`plan-takes-${unit}`, { count });
}

export function partOf(step: Step): { step: Step; name: string; takes: string } {
  return { step, name: titleOf(step), takes: takesOf(step) };
}

export function fileProblemWords(problem: FileProblem): string {
  const { code, ...values } = problem;
  return wordsFor(`plan-wrong-${code}`, { most: stepsMax, ...values }) ?? code;
}
