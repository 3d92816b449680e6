import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Answer, Problem as Refused } from '../api';
import { Problem } from '../parts/problem';
import { Heading } from '../shell/heading';
import { t } from '../text/text';
import { LinkOver } from './link-over';
import { refusalWords } from './refusal-words';

/** Something that is read when a page opens, and again when somebody asks for it. */
export interface Read<Value> {
  value: Value | null;
  problem: Refused | null;
  again: () => Promise<void>;
}

export function useRead<Value>(ask: () => Promise<Answer<Value>>): Read<Value> {
  const [value, setValue] = useState<Value | null>(null);
  const [problem, setProblem] = useState<Refused | null>(null);
  const again = async () => {
    setProblem(null);
    const answer = await ask();
    if (answer.ok) setValue(answer.value);
    else setProblem(answer.problem);
  };
  useEffect(() => void again(), []);
  return { value, problem, again };
}

interface Props<Value> {
  read: Read<Value>;
  title: string;
  children: (value: Value) => ComponentChildren;
}

/** Until it is there; and where its link opens nothing any more, what to do now. */
export function WhenRead<Value>({ read, title, children }: Props<Value>) {
  const { value, problem, again } = read;
  if (value !== null) return <>{children(value)}</>;
  if (problem?.code === 'wrong_key') return <LinkOver words={t('refusal-wrong_key')} />;
  return (
    <>
      <Heading what={title} />
      <p role="status">{problem === null ? t('looking') : ''}</p>
      {problem !== null && <Problem words={refusalWords(problem)} />}
      {problem !== null && (
        <button type="button" class="button main" onClick={() => void again()}>
          {t('try-again')}
        </button>
      )}
    </>
  );
}
