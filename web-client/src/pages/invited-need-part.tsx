import { useEffect, useRef, useState } from 'preact/hooks';
import type { Api, NeedBefore, Problem } from '../api';
import { isBlank } from '../blank';
import type { Keep } from '../storage';
import { InvitedNeed } from '../views/invited-need';
import { blankNeed, type KeptNeed, keepNeed, keptNeed, phoneKeep } from './invited-need-kept';
import { refusalWords } from './refusal-words';

interface Props {
  api: Api;
  pageKey: string;
  keep?: Keep;
}

const tryEveryMs = 10_000;

/** "Tell the hosts what you need", before the session. The phone keeps the words until the hosts have them. */
export function InvitedNeedPart({ api, pageKey, keep = phoneKeep }: Props) {
  const [kept, setKept] = useState(() => keptNeed(keep, pageKey));
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [said, setSaid] = useState<'sent' | 'gone' | null>(null);
  const isBusy = useRef(false);
  const put = (next: KeptNeed) => {
    keepNeed(keep, pageKey, next);
    setKept(next);
  };
  const goOn = async () => {
    const now = keptNeed(keep, pageKey);
    if (!now.waits || isBusy.current) return;
    isBusy.current = true;
    setSending(true);
    const answer = await api.tellInvitedNeed(pageKey, { key: now.key, ...now.need });
    isBusy.current = false;
    setSending(false);
    if (!answer.ok && answer.problem.try_again) return;
    const isBack = isEmpty(now.need);
    setProblem(answer.ok ? null : answer.problem);
    setSaid(answer.ok ? (isBack ? 'gone' : 'sent') : null);
    // Whoever wrote on meanwhile keeps what they wrote.
    const latest = keptNeed(keep, pageKey);
    const isSame = JSON.stringify(latest.need) === JSON.stringify(now.need);
    const need = answer.ok && isSame ? blankNeed : latest.need;
    put({ ...latest, need, waits: false, isKnown: answer.ok ? !isBack : latest.isKnown });
  };
  useEffect(() => {
    const again = () => void goOn();
    again();
    const every = setInterval(again, tryEveryMs);
    addEventListener('online', again);
    document.addEventListener('visibilitychange', again);
    return () => {
      clearInterval(every);
      removeEventListener('online', again);
      document.removeEventListener('visibilitychange', again);
    };
  }, []);
  const send = (need: NeedBefore) => {
    setProblem(null);
    setSaid(null);
    put({ ...kept, need, waits: true });
    void goOn();
  };
  return (
    <InvitedNeed
      need={kept.need}
      state={sending ? 'sending' : kept.waits ? 'waits' : (said ?? 'draft')}
      isKnown={kept.isKnown}
      refusal={problem === null ? null : refusalWords(problem)}
      onChange={(change) => {
        setSaid(null);
        put({ ...kept, need: { ...kept.need, ...change } });
      }}
      onSend={() => {
        if (!isEmpty(kept.need)) send(kept.need);
      }}
      onTakeBack={() => send(blankNeed)}
    />
  );
}

function isEmpty(need: NeedBefore): boolean {
  return Object.values(need).every(isBlank);
}
