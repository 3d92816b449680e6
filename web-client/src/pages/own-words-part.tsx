import '../text/after-words';
import { useState } from 'preact/hooks';
import type { Answer, Api, Problem as Refused } from '../api';
import type { ChangeOwnWordsRequest, OwnWords as Told } from '../protocol/types.generated';
import { headingShown } from '../shell/heading';
import { useLostFocus } from '../shell/lost-focus';
import { announcer } from '../shell/speaker';
import { t } from '../text/text';
import { type OwnWord, OwnWords } from '../views/own-words';
import { copyText } from './copy-text';
import { refusalWords } from './refusal-words';
import { dateWords } from './seen';

interface Props {
  api: Api;
  /** Of this device, or of one's own link. */
  ownKey: string;
  told: Told;
  /** Of several who write on this device, the one who looks; null: everything that this key opens. */
  by: string | null;
  /** Where a link of one's own is made; null where one led here. */
  session: string | null;
  onTold: (told: Told) => void;
}

/** My own words, and what may become of them. What is done here is done once the server says so. */
export function OwnWordsPart({ api, ownKey, told, by, session, onTold }: Props) {
  const [problem, setProblem] = useState<Refused | null>(null);
  const [isRight, setRight] = useState(false);
  const [link, setLink] = useState<{ url: string; copied: boolean } | null>(null);
  const words = told.words.filter((one) => by === null || one.by === by);
  const press = useLostFocus(headingShown, [words.length]);
  const taken = <Value,>(answer: Answer<Value>): Value | null => {
    setProblem(answer.ok ? null : answer.problem);
    return answer.ok ? answer.value : null;
  };
  const change = async (request: ChangeOwnWordsRequest) => {
    setRight(false);
    press();
    const now = taken(await api.changeOwnWords(ownKey, request));
    if (now === null) return;
    announcer.say({ text: t('own-words-saved'), about: 'mine' });
    onTold(now);
  };
  const copyLink = async () => {
    if (session === null) return;
    const url = link?.url ?? taken(await api.makeLink(session, ownKey, { role: 'own_words' }))?.url;
    if (url !== undefined) setLink({ url, copied: await copyText(url) });
  };
  return (
    <OwnWords
      words={words.map((one) => ownWord(one, by))}
      keptUntil={dateWords(told.kept_until)}
      refusal={problem === null ? null : refusalWords(problem)}
      isRight={isRight}
      link={link}
      onUse={(id, use) => void change({ id, use })}
      onChange={(id, text) => void change({ id, text })}
      onTakeOut={(id) => void change({ id, take_out: true })}
      onRight={() => setRight(true)}
      onCopyLink={session === null ? null : () => void copyLink()}
    />
  );
}

function ownWord({ id, text, use, may_change, whose }: Told['words'][number], by: string | null) {
  const own: OwnWord = { id, text, use, mayChange: may_change, whose: by === null ? whose : null };
  return own;
}
