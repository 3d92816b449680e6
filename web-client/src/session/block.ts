/** A block: steps in a row that each table walks at its own pace. Mirror of server/session/steps. */
import type { Step, Table, View } from '../protocol/types.generated';
import { findStep, sessionScope } from './look-ups';

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
  const block = openBlock(view);
  const own = block.find(({ id }) => id === table?.step);
  return own ?? block[0] ?? findStep(view, view.step);
}

/**
 * The session as it is at one table: in the open block its own step is the open one, and those before
 * it are done. Pages that are drawn from this need not know of blocks.
 */
export function viewAt(view: View, table: Table | undefined): View {
  const block = openBlock(view);
  const own = stepAt(view, table);
  if (own === undefined || block.length === 0) return view;
  const walked = block.slice(0, block.indexOf(own)).map(({ id }) => [id, 'done'] as const);
  return { ...view, step: own.id, finished: { ...view.finished, ...Object.fromEntries(walked) } };
}

/** Whose clock the step of a table has; null for whoever sits at none while a block is open. */
export function stepScope(view: View, table: Table | undefined): string | null {
  if (openBlock(view).length === 0) return sessionScope;
  return table?.id ?? null;
}

/** The steps of the block that lie before and after a table's own. */
export function aroundStep(view: View, table: Table): { before?: Step; after?: Step } {
  const block = openBlock(view);
  const own = block.findIndex(({ id }) => id === stepAt(view, table)?.id);
  const [before, after] = [block[own - 1], block[own + 1]];
  return {
    ...(before === undefined ? {} : { before }),
    ...(own < 0 || after === undefined ? {} : { after }),
  };
}
