/** One part of a plan file: taken field by field, so that nothing else comes along. Pure. */
import type { Step } from '../protocol/types.generated';
import {
  countLetters,
  lengthMs,
  lettersMax,
  questionsMax,
  type StepKind,
  stepKinds,
  turnMs,
} from './plan-parts';
import { isWebLink } from './web-link';

export type StepProblem =
  | 'step_broken'
  | 'step_kind'
  | 'step_title'
  | 'step_questions'
  | 'step_question'
  | 'step_words'
  | 'step_link'
  | 'step_link_long'
  | 'step_length';

/** The step, or what is wrong with it. What is left out is as if it were empty. */
export function readStep(part: unknown, id: string): Step | StepProblem {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return 'step_broken';
  const { kind, title = '', questions = [], words = '', link = '' } = part as Partial<Step>;
  const { length_ms = null, turn_ms = null, pace = 'together' } = part as Partial<Step>;
  if (!stepKinds.includes(kind as StepKind)) return 'step_kind';
  if (![title, words, link].every(isText) || !isTexts(questions)) return 'step_broken';
  if (pace !== 'together' && pace !== 'each_table') return 'step_broken';
  if (!isLength(length_ms, lengthMs) || !isLength(turn_ms, turnMs)) return 'step_length';
  const step: Step = {
    id,
    kind: kind as StepKind,
    title: clean(title),
    questions: questions.map(clean).filter((question) => question !== ''),
    length_ms,
    turn_ms,
    ...(pace === 'each_table' ? { pace } : {}),
    ...(clean(words) === '' ? {} : { words: clean(words) }),
    ...(clean(link) === '' ? {} : { link: clean(link) }),
  };
  return tooLong(step) ?? step;
}

function tooLong({ title, questions, words = '', link = '' }: Step): StepProblem | null {
  if (countLetters(title) > lettersMax.title) return 'step_title';
  if (questions.length > questionsMax) return 'step_questions';
  if (questions.some((text) => countLetters(text) > lettersMax.question)) return 'step_question';
  if (countLetters(words) > lettersMax.words) return 'step_words';
  if (countLetters(link) > lettersMax.link) return 'step_link_long';
  return link === '' || isWebLink(link) ? null : 'step_link';
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(isText);
}

function isLength(value: unknown, { least, most }: { least: number; most: number }): boolean {
  if (value === null) return true;
  return Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
}

/** Without what no keyboard writes: control letters, and halves of letters. Line breaks stay. */
function clean(text: string): string {
  return [...text.replace(/\r\n?/g, '\n')]
    .filter((letter) => {
      const code = letter.codePointAt(0) ?? 0;
      return code === 10 || (code >= 32 && code !== 127 && (code < 0xd800 || code > 0xdfff));
    })
    .join('')
    .trim();
}
