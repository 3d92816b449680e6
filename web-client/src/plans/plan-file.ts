/**
 * A plan as a file to keep and to hand on: no ids and nobody's name. What is opened is checked in
 * full before anything changes, and each thing that can be wrong has a name. Pure.
 */
import type { Step } from '../protocol/types.generated';
import { readStep, type StepProblem } from './plan-file-step';
import { freeIds, lettersMax, stepsMax } from './plan-parts';

export interface Plan {
  title: string;
  steps: readonly Step[];
}

export type FileProblem =
  | { code: 'too_big' | 'unreadable' | 'not_json' | 'not_plan' | 'newer' | 'no_steps' | 'name' }
  | { code: 'too_many_steps'; count: number }
  | { code: StepProblem; place: number };

export type ReadPlan = { plan: Plan } | { problem: FileProblem };

const version = 1;
/** Forty parts with all the words they may have are well below this. */
export const fileBytesMax = 2_000_000;

export function planFile({ title, steps }: Plan): string {
  const parts = steps.map(({ id: _, ...part }) => part);
  return `${JSON.stringify({ cuppa_plan: version, title, steps: parts }, null, 2)}\n`;
}

/** "A good day.cuppa.json", with nothing that a file's name cannot hold. */
export function planFileName(title: string): string {
  const name = title.replace(/[\\/:*?"<>|.\s]+/g, ' ').trim();
  return `${name === '' ? 'plan' : [...name].slice(0, 60).join('')}.cuppa.json`;
}

export function readPlanFile(text: string): ReadPlan {
  if (text.length > fileBytesMax) return { problem: { code: 'too_big' } };
  const found = readJson(text);
  if (found === undefined) return { problem: { code: 'not_json' } };
  if (typeof found !== 'object' || found === null) return { problem: { code: 'not_plan' } };
  const { cuppa_plan: made, title, steps } = found as Record<string, unknown>;
  if (typeof made !== 'number' || made < 1) return { problem: { code: 'not_plan' } };
  if (made > version) return { problem: { code: 'newer' } };
  if (!Array.isArray(steps)) return { problem: { code: 'not_plan' } };
  return readParts(typeof title === 'string' ? title.trim() : '', steps);
}

function readParts(title: string, parts: readonly unknown[]): ReadPlan {
  if ([...title].length > lettersMax.title) return { problem: { code: 'name' } };
  if (parts.length === 0) return { problem: { code: 'no_steps' } };
  if (parts.length > stepsMax) return { problem: { code: 'too_many_steps', count: parts.length } };
  const ids = freeIds(parts.length, []);
  const steps: Step[] = [];
  for (const [at, part] of parts.entries()) {
    const read = readStep(part, ids[at]!);
    if (typeof read === 'string') return { problem: { code: read, place: at + 1 } };
    steps.push(read);
  }
  return { plan: { title, steps } };
}

/** Undefined where it is no JSON at all. Some programs begin a file with a mark that nobody sees. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
