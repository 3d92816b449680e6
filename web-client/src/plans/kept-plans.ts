/** Plans that a host keeps on this device, each as the file it could be saved as. */
import type { Keep } from '../storage';
import { type Plan, planFile, readPlanFile } from './plan-file';

const prefix = 'cuppa.plan.';

export interface KeptPlan extends Plan {
  id: string;
}

/** By name. What is not understood any more is left alone, and not shown. */
export function keptPlans(keep: Keep): KeptPlan[] {
  return keep
    .keys(prefix)
    .flatMap((key) => {
      const read = readPlanFile(keep.read(key) ?? '');
      return 'plan' in read ? [{ id: key.slice(prefix.length), ...read.plan }] : [];
    })
    .sort((one, other) => one.title.localeCompare(other.title));
}

/** One of the same name is replaced. The answer takes it all back. */
export function keepPlan(keep: Keep, plan: Plan): { id: string; undo: () => void } {
  const same = keptPlans(keep).find(({ title }) => title === plan.title);
  const id = same?.id ?? freeId(keep);
  const before = keep.read(prefix + id);
  keep.write(prefix + id, planFile(plan));
  const undo = () => (before === null ? keep.remove(prefix + id) : keep.write(prefix + id, before));
  return { id, undo };
}

export function forgetPlan(keep: Keep, id: string): { undo: () => void } {
  const before = keep.read(prefix + id);
  keep.remove(prefix + id);
  return { undo: () => before !== null && keep.write(prefix + id, before) };
}

function freeId(keep: Keep): string {
  const taken = new Set(keep.keys(prefix));
  let nth = 1;
  while (taken.has(`${prefix}${nth}`)) nth += 1;
  return String(nth);
}
