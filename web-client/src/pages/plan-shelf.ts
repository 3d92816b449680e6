/** The plans of this device, and what was just done with them. */
import { useState } from 'preact/hooks';
import { forgetPlan, type KeptPlan, keepPlan, keptPlans } from '../plans/kept-plans';
import { type Plan, planFile, planFileName } from '../plans/plan-file';
import { keepIn } from '../storage';
import { t } from '../text/text';
import type { PlanShelfProps } from '../views/plan-shelf';
import { download } from './download';

export interface Shelf {
  plans: readonly KeptPlan[];
  done: { words: string; onUndo: () => void; onGone: () => void } | null;
  /** The id it is kept under. */
  keep: (plan: Plan) => string;
  forget: (id: string) => void;
}

export function usePlanShelf(): Shelf {
  const [keep] = useState(() => keepIn(() => localStorage));
  const [plans, setPlans] = useState(() => keptPlans(keep));
  const [done, setDone] = useState<{ words: string; undo: () => void } | null>(null);
  const did = (words: string, undo: () => void) => {
    setDone({ words, undo });
    setPlans(keptPlans(keep));
  };
  return {
    plans,
    done:
      done === null
        ? null
        : {
            words: done.words,
            onUndo: () => {
              done.undo();
              setDone(null);
              setPlans(keptPlans(keep));
            },
            onGone: () => setDone(null),
          },
    keep: (plan) => {
      const { id, undo } = keepPlan(keep, plan);
      did(t('plan-kept', { title: plan.title }), undo);
      return id;
    },
    forget: (id) => {
      const title = plans.find((plan) => plan.id === id)?.title ?? '';
      did(t('plan-forgotten', { title }), forgetPlan(keep, id).undo);
    },
  };
}

export function shelvedPlans(plans: readonly KeptPlan[]): PlanShelfProps['plans'] {
  return plans.map(({ id, title, steps }) => ({ id, title, parts: steps.length }));
}

export function downloadPlan(plan: Plan): void {
  download(new Blob([planFile(plan)], { type: 'application/json' }), planFileName(plan.title));
}
