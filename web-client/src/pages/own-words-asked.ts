/**
 * What somebody asks of their own words, over HTTP. A choice that found nobody is asked again until
 * the server has it: "keep it out" must not be lost in a lift. Changed words stay in their box instead.
 */
import { useEffect, useState } from 'preact/hooks';
import type { Api, Problem } from '../api';
import type { ChangeOwnWordsRequest, OwnWords } from '../protocol/types.generated';
import { announcer } from '../shell/speaker';
import { t } from '../text/text';

const againAfterMs = 5_000;

type Waiting = ReadonlyMap<string, ChangeOwnWordsRequest>;

interface Asked {
  /** By the id of what each is about. */
  waiting: Waiting;
  problem: Problem | null;
  setProblem: (problem: Problem | null) => void;
  /** Whether it is done now. */
  ask: (request: ChangeOwnWordsRequest) => Promise<boolean>;
}

export function useAsked(api: Api, ownKey: string, onTold: (told: OwnWords) => void): Asked {
  const [waiting, setWaiting] = useState<Waiting>(new Map());
  const [problem, setProblem] = useState<Problem | null>(null);
  const ask = async (request: ChangeOwnWordsRequest) => {
    setProblem(null);
    const answer = await api.changeOwnWords(ownKey, request);
    const isLost = !answer.ok && answer.problem.code === 'no_answer';
    const waits = isLost && request.text === undefined;
    setWaiting((before) => {
      // What was chosen meanwhile stands.
      const isLatest = before.get(request.id) === request || !before.has(request.id);
      if (!waits && !isLatest) return before;
      const after = new Map(before);
      if (waits) after.set(request.id, request);
      else after.delete(request.id);
      return after;
    });
    if (answer.ok) {
      announcer.say({ text: t('own-words-saved'), about: 'mine' });
      onTold(answer.value);
    } else if (!waits) setProblem(answer.problem);
    return answer.ok;
  };
  useEffect(() => {
    if (waiting.size === 0) return;
    const again = () => {
      for (const request of waiting.values()) void ask(request);
    };
    const timer = setTimeout(again, againAfterMs);
    addEventListener('online', again);
    return () => {
      clearTimeout(timer);
      removeEventListener('online', again);
    };
  }, [waiting]);
  return { waiting, problem, setProblem, ask };
}
