/** What a host can choose from when they start a session: ways of meeting, and plans of this device. */
import type { Pace } from '../parts/plan-list';
import { type KeptPlan, keptPlans } from '../plans/kept-plans';
import { circleOf, planSeconds, roundOf } from '../plans/plan-length';
import { stepsOf, type Template, templates } from '../plans/templates';
import type { Step } from '../protocol/types.generated';
import type { Keep } from '../storage';
import { t } from '../text/text';
import type { PlanOption } from '../views/plan-choice';
import { templateWords } from './plan-words';

const keptPrefix = 'kept.';

export function keptValue(id: string): string {
  return `${keptPrefix}${id}`;
}

/** The usual brew comes first. */
export function planOptions(kept: readonly KeptPlan[]): [PlanOption, ...PlanOption[]] {
  const [usual, ...others] = templates;
  return [templateOption(usual), ...others.map(templateOption), ...kept.map(keptOption)];
}

function templateOption(template: Template): PlanOption {
  const steps = stepsOf(template, '', templateWords);
  return {
    value: template.id,
    label: t(`template-name-${template.id}`),
    what: t(`template-what-${template.id}`),
    seconds: (people) => planSeconds(steps, circleOf(Math.min(people, template.atTable ?? people))),
    roundSeconds: (people) => planSeconds(roundOf(steps), circleOf(people)),
    credits: template.credits,
  };
}

function keptOption({ id, title, steps }: KeptPlan): PlanOption {
  return {
    value: keptValue(id),
    label: title,
    what: t('plan-is-kept'),
    seconds: (people) => planSeconds(steps, circleOf(people)),
    roundSeconds: (people) => planSeconds(roundOf(steps), circleOf(people)),
    credits: [],
  };
}

/** A plan that is gone, or was never known, is the usual brew. */
export function stepsFor(keep: Keep, chosen: string, topic: string, pace: Pace): Step[] {
  const kept = keptPlans(keep).find(({ id }) => keptValue(id) === chosen);
  if (kept !== undefined) return [...kept.steps];
  const template = templates.find(({ id }) => id === chosen) ?? templates[0];
  const steps = stepsOf(template, topic, templateWords);
  return template === templates[0] && pace === 'each_table' ? steps.map(atOwnPace) : steps;
}

/** The middle of the usual brew: until all have a last thought together. */
function atOwnPace(step: Step): Step {
  return walked.includes(step.kind) ? { ...step, pace: 'each_table' } : step;
}

const walked: readonly Step['kind'][] = ['reflect', 'have_your_say', 'reflect_together'];
