/** The plan as a host changes it: kept on this device with each change, until the server has it. */
import { useRef, useState } from 'preact/hooks';
import { stepsBegun, stepsToCome } from '../plans/edit-plan';
import { stepKinds } from '../plans/plan-parts';
import type { Step, View } from '../protocol/types.generated';
import type { Store } from '../store';

interface PlanDraft {
  steps: readonly Step[];
  changed: boolean;
  /** The saved plan is another than the one that these changes began from. */
  elsewhere: boolean;
  set: (steps: readonly Step[]) => void;
  /** What was sent is saved: only what came after it is still a draft. */
  saved: (sent: readonly Step[]) => void;
}

interface Kept {
  /** The saved steps that it began from, as text. */
  base: string;
  steps: readonly Step[];
}

const box = 'plan';

export function usePlanDraft(store: Store, view: View): PlanDraft {
  const [kept, setKept] = useState<Kept | null>(() => readDraft(store.drafts.read(box)));
  const latest = useRef(kept);
  const toCome = stepsToCome(view);
  const saved = JSON.stringify(toCome);
  const begun = new Set(stepsBegun(view).map(({ id }) => id));
  const withoutBegun = (all: readonly Step[]) => all.filter(({ id }) => !begun.has(id));
  const steps = withoutBegun(kept?.steps ?? toCome);
  const keep = (next: Kept | null) => {
    latest.current = next;
    setKept(next);
    store.drafts.write(box, next === null ? '' : JSON.stringify(next));
  };
  return {
    steps,
    changed: kept !== null && JSON.stringify(steps) !== saved,
    elsewhere: kept !== null && kept.base !== saved,
    set: (next) =>
      keep(JSON.stringify(next) === saved ? null : { base: kept?.base ?? saved, steps: next }),
    saved: (sent) => {
      const text = JSON.stringify(sent);
      const now = latest.current;
      const isNewer = now !== null && JSON.stringify(withoutBegun(now.steps)) !== text;
      keep(isNewer ? { ...now, base: text } : null);
    },
  };
}

/** What this device kept; what is not understood is left out. */
function readDraft(text: string): Kept | null {
  try {
    const found = JSON.parse(text) as Partial<Kept> | null;
    if (typeof found?.base !== 'string' || !Array.isArray(found.steps)) return null;
    return found.steps.every(isStep) ? { base: found.base, steps: found.steps } : null;
  } catch {
    return null;
  }
}

function isStep(value: Partial<Step> | null): value is Step {
  return (
    typeof value?.id === 'string' &&
    typeof value.title === 'string' &&
    stepKinds.some((kind) => kind === value.kind) &&
    Array.isArray(value.questions) &&
    value.questions.every((question) => typeof question === 'string')
  );
}
