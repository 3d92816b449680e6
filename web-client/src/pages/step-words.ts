/** What each kind of step is called, where its host gave it no title of their own. */
import type { Step, Table, View } from '../protocol/types.generated';
import { aroundStep, blockAround, openBlock } from '../session/block';
import { t } from '../text/text';
import { openStep, stepAfter } from './seen';

export function titleOf(step: Pick<Step, 'title' | 'kind'>): string {
  return step.title === '' ? t(`step-${step.kind}`) : step.title;
}

export function stepName(view: View): string {
  const step = openStep(view);
  if (view.status === 'closed') return t('step-close');
  return step === undefined ? t('brew-title') : titleOf(step);
}

/** What all go on to. Tables that were in the middle of a block go back to where they were. */
export function nextName(view: View): string | null {
  const after = stepAfter(view);
  if (after === undefined) return null;
  const goesBack = blockAround(view.plan, after.id).length > 0 && after.id in view.finished;
  return goesBack ? t('block-back') : titleOf(after);
}

/** What follows a break, of all or of one table in its block. */
export function afterBreak(view: View, table: Table | undefined): string | null {
  if (table === undefined || openBlock(view).length === 0) return nextName(view);
  const { after } = aroundStep(view, table);
  return after === undefined ? nextName(view) : titleOf(after);
}
