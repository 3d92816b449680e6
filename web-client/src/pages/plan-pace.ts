/** The plan as the desk lists it, and how a step that is still to come can be walked. Pure. */
import type { Pace, PlanStep } from '../parts/plan-list';
import { stepsToCome, withChanged } from '../plans/edit-plan';
import type { Command } from '../protocol/messages';
import type { View } from '../protocol/types.generated';
import { openBlock } from '../session/block';
import { titleOf } from './step-words';
import { severalTables } from './tables';

/** In one circle the open step is one; tables walk all of their block at once. */
export function shownPlan(view: View): PlanStep[] {
  const open = severalTables(view) ? openBlock(view).map(({ id }) => id) : [];
  return view.plan.map((step) => ({
    id: step.id,
    title: titleOf(step),
    state:
      step.id === view.step || open.includes(step.id)
        ? 'now'
        : step.id in view.finished
          ? 'done'
          : 'to_come',
    pace: step.pace ?? 'together',
  }));
}

/** What was opened stays as it was; all that is to come is said anew. */
export function withPace(view: View, id: string, pace: Pace): Command {
  return { kind: 'change_plan', body: { steps: withChanged(stepsToCome(view), id, { pace }) } };
}
