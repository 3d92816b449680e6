/** A block: steps in a row that each table walks at its own pace. Mirror of server/session/steps. */
import type { Step, Table, View } from '../protocol/types.generated';

function isOfBlock(step: Step | undefined): boolean {
  return step?.pace === 'each_table';
}

/** The block that a step stands in; empty where all tables are together in it. */
export function blockAround(plan: readonly Step[], id: string | null): Step[] {
  const at = plan.findIndex((step) => step.id === id);
  if (!isOfBlock(plan[at])) return [];
  let first = at;
  while (isOfBlock(plan[first - 1])) first -= 1;
  const rest = plan.slice(first);
  const end = rest.findIndex((step) => !isOfBlock(step));
  return end < 0 ? rest : rest.slice(0, end);
}

/** The block that is open now; empty: all are together. */
export function openBlock({ plan, step }: View): Step[] {
  return blockAround(plan, step);
}

/** Where a table is now: in the open block its own step, else the step that all are in. */
export function stepAt(view: View, table: Table | undefined): Step | undefined {
  const own = openBlock(view).find(({ id }) => id === table?.step);
  return own ?? view.plan.find(({ id }) => id === view.step);
}
