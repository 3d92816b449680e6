/** A plan while it is changed: each step of it gives a new list. Pure. */
import type { Step, View } from '../protocol/types.generated';
import { openBlock } from '../session/block';
import { asksQuestions, freeIds, hasWords, newStep, type StepKind, stepsMax } from './plan-parts';
import { isWebLink } from './web-link';

/** What has begun stays as it is: the mirror of the server's rule for change_plan. */
function isBegun(view: View, { id }: Step): boolean {
  return id === view.step || id in view.finished || openBlock(view).some((one) => one.id === id);
}

export function stepsBegun(view: View): Step[] {
  return view.plan.filter((step) => isBegun(view, step));
}

export function stepsToCome(view: View): Step[] {
  return view.plan.filter((step) => !isBegun(view, step));
}

/** Before the goodbye, where nobody has to look for it. */
export function withAdded(
  steps: readonly Step[],
  kind: StepKind,
  taken: Iterable<string>,
): { steps: Step[]; id: string } {
  const id = freeIds(1, [...taken, ...steps.map((step) => step.id)])[0]!;
  let end = steps.length;
  while (kind !== 'close' && isGoodbye(steps[end - 1])) end -= 1;
  return { steps: [...steps.slice(0, end), newStep(id, kind), ...steps.slice(end)], id };
}

function isGoodbye(step: Step | undefined): boolean {
  return step?.kind === 'close' || step?.kind === 'feedback';
}

export function withRemoved(steps: readonly Step[], id: string): Step[] {
  return steps.filter((step) => step.id !== id);
}

/** At an end of the list it stays where it is. */
export function withMoved(steps: readonly Step[], id: string, by: -1 | 1): Step[] {
  const at = steps.findIndex((step) => step.id === id);
  const to = at + by;
  const moved = [...steps];
  if (at < 0 || to < 0 || to >= steps.length) return moved;
  [moved[at], moved[to]] = [moved[to]!, moved[at]!];
  return moved;
}

export function withChanged(steps: readonly Step[], id: string, change: Partial<Step>): Step[] {
  return steps.map((step) => (step.id === id ? { ...step, ...change } : step));
}

/** Steps from a file or template, with ids that nothing in this session has. */
export function withFreshIds(steps: readonly Step[], taken: Iterable<string>): Step[] {
  const ids = freeIds(steps.length, taken);
  return steps.map((step, nth) => ({ ...step, id: ids[nth]! }));
}

/** As it is sent: no blanks around words, no empty question, nothing that its kind does not show. */
export function readyStep({ words, link, ...step }: Step): Step {
  const shown = hasWords(step.kind);
  const text = words?.trim() ?? '';
  const address = link?.trim() ?? '';
  return {
    ...step,
    title: step.title.trim(),
    questions: asksQuestions(step.kind)
      ? step.questions.map((question) => question.trim()).filter((question) => question !== '')
      : step.questions,
    ...(shown && text !== '' ? { words: text } : {}),
    ...(shown && address !== '' ? { link: address } : {}),
  };
}

type DraftProblem = { code: 'none' | 'too_many' } | { code: 'link'; id: string };

/** Why a plan can't be saved as it stands. `begun`: how many steps stay whatever is saved. */
export function problemIn(steps: readonly Step[], begun: number): DraftProblem | null {
  if (steps.length + begun === 0) return { code: 'none' };
  if (steps.length + begun > stepsMax) return { code: 'too_many' };
  const bad = steps.map(readyStep).find(({ link }) => link !== undefined && !isWebLink(link));
  return bad === undefined ? null : { code: 'link', id: bad.id };
}
