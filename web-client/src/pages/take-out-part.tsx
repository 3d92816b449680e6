import '../text/after-words';
import { useState } from 'preact/hooks';
import type { Api, Problem } from '../api';
import type { Device } from '../device';
import { t } from '../text/text';
import { TakeOut, type TakesOut } from '../views/take-out';
import { refusalWords } from './refusal-words';

/** No answer is not a no: asked again, it does the same. */
export function takeOutRefused(problem: Problem): string {
  return problem.code === 'no_answer' ? t('take-out-no-answer') : refusalWords(problem);
}

interface Props {
  api: Api;
  device: Device;
  /** Whose name goes, and what they are called; null: mine. */
  of: { id: string; name: string } | null;
  leaves: boolean;
  onAsking?: () => void;
  /** It was refused, or nobody answered: then it may have been done all the same. */
  onNotDone?: (problem: Problem) => void;
  onDone: () => void;
}

/** Takes somebody out of the session: with their words, or without. Asked twice it does the same. */
export function TakeOutPart({ api, device, of, leaves, onAsking, onNotDone, onDone }: Props) {
  const [takes, setTakes] = useState<TakesOut>('name');
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const takeOut = async () => {
    if (sending) return;
    setSending(true);
    setProblem(null);
    onAsking?.();
    const request = { words: takes === 'words', ...(of === null ? {} : { who: of.id }) };
    const answer = await api.erasePerson(device.session, device.key, request);
    setSending(false);
    if (answer.ok) return onDone();
    setProblem(answer.problem);
    onNotDone?.(answer.problem);
  };
  return (
    <TakeOut
      id={`take-out-${of?.id ?? 'me'}`}
      who={of?.name ?? null}
      takes={takes}
      leaves={leaves}
      sending={sending}
      refusal={problem === null ? null : takeOutRefused(problem)}
      onTakes={setTakes}
      onTakeOut={() => void takeOut()}
    />
  );
}
