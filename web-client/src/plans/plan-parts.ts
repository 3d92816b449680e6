/** What a plan is made of, within the limits of protocol/types/step.json. Pure. */
import type { Step } from '../protocol/types.generated';

export type StepKind = Step['kind'];

export const stepsMax = 40;
export const questionsMax = 5;
export const lettersMax = { title: 120, question: 300, words: 2000, link: 500 } as const;
export const lengthMs = { least: 1_000, most: 4 * 3_600_000 } as const;
export const turnMs = { least: 1_000, most: 3_600_000 } as const;

/** Every kind, in the order in which a session usually has them. */
const kinds: Record<StepKind, true> = {
  welcome: true,
  venue: true,
  confidentiality: true,
  scene: true,
  reflect: true,
  have_your_say: true,
  reflect_together: true,
  still_got_time: true,
  break: true,
  feedback: true,
  close: true,
};
export const stepKinds = Object.keys(kinds) as StepKind[];

/** These three are something to read or watch; the others are something to do. */
export function hasWords(kind: StepKind): boolean {
  return kind === 'scene' || kind === 'venue' || kind === 'confidentiality';
}

export function asksQuestions(kind: StepKind): boolean {
  return !hasWords(kind) && kind !== 'break' && kind !== 'feedback' && kind !== 'close';
}

/** The welcome and the goodbye take what they take. */
export function hasLength(kind: StepKind): boolean {
  return kind !== 'welcome' && kind !== 'close' && kind !== 'have_your_say';
}

export function hasTurns(kind: StepKind): boolean {
  return kind === 'have_your_say';
}

/** What people heard and think goes round as notes, and to the room screen where a host says so. */
export function sharesNotes(kind: StepKind | undefined): boolean {
  return kind === 'reflect_together' || kind === 'still_got_time';
}

const minute = 60_000;
const usualMinutes: Partial<Record<StepKind, number>> = {
  reflect: 1,
  reflect_together: 8,
  still_got_time: 5,
  break: 10,
  feedback: 3,
};

/** A new part, as long as such a part usually is. */
export function newStep(id: string, kind: StepKind): Step {
  const minutes = usualMinutes[kind];
  return {
    id,
    kind,
    title: '',
    questions: [],
    length_ms: minutes === undefined ? null : minutes * minute,
    turn_ms: hasTurns(kind) ? 2 * minute : null,
  };
}

/** "s1", "s2": the first that no other step has. */
export function freeIds(count: number, taken: Iterable<string>): string[] {
  const known = new Set(taken);
  const free: string[] = [];
  for (let nth = 1; free.length < count; nth += 1) if (!known.has(`s${nth}`)) free.push(`s${nth}`);
  return free;
}

/** As people count letters: one with an accent or a face is one. */
export function countLetters(text: string): number {
  return [...text].length;
}
