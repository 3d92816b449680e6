/** What each kind of step is called, where its host gave it no title of their own. */
import type { Step, View } from '../protocol/types.generated';
import { t } from '../text/text';
import { openStep } from './seen';

export function titleOf(step: Pick<Step, 'title' | 'kind'>): string {
  return step.title === '' ? t(`step-${step.kind}`) : step.title;
}

export function stepName(view: View): string {
  const step = openStep(view);
  if (view.status === 'closed') return t('step-close');
  return step === undefined ? t('brew-title') : titleOf(step);
}
