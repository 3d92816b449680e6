import '../text/after-words';
import { useState } from 'preact/hooks';
import type { Api, Problem as Refused } from '../api';
import type { ChangeOwnWordsRequest, OwnWords as Told } from '../protocol/types.generated';
import { headingShown } from '../shell/heading';
import { useLostFocus } from '../shell/lost-focus';
import { t } from '../text/text';
import { OwnWords } from '../views/own-words';
import { copyText } from './copy-text';
import { useAsked } from './own-words-asked';
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
  const { waiting, problem, setProblem, ask } = useAsked(api, ownKey, onTold);
  const [isRight, setRight] = useState(false);
  const [link, setLink] = useState<{ url: string; copied: boolean } | null>(null);
  const words = told.words.filter((one) => by === null || one.by === by);
  const press = useLostFocus(headingShown, [words.length]);
  const change = (request: ChangeOwnWordsRequest) => {
    setRight(false);
    press();
    return ask(request);
  };
  const makeLink = async (of: string) => {
    const answer = await api.makeLink(of, ownKey, { role: 'own_words' });
    setProblem(answer.ok ? null : answer.problem);
    return answer.ok ? answer.value.url : undefined;
  };
  const copyLink = async () => {
    if (session === null) return;
    const url = link?.url ?? (await makeLink(session));
    if (url !== undefined) setLink({ url, copied: await copyText(url) });
  };
  return (
    <OwnWords
      words={words.map((one) => ({
        ...ownWord(one, by),
        use: waiting.get(one.id)?.use ?? one.use,
        isWaiting: waiting.has(one.id),
      }))}
      keptUntil={dateWords(told.kept_until)}
      refusal={problem === null ? null : whyNot(problem)}
      isRight={isRight && waiting.size === 0}
      link={link}
      onUse={(id, use) => void change({ id, use })}
      onChange={(id, text) => change({ id, text })}
      onTakeOut={(id) => void change({ id, take_out: true })}
      onRight={() => setRight(true)}
      onCopyLink={session === null ? null : () => void copyLink()}
    />
  );
}

/** Nothing is kept here of what was asked with no signal but what still stands on the page. */
function whyNot(problem: Refused): string {
  return problem.code === 'no_answer' ? t('own-words-no-signal') : refusalWords(problem);
}

function ownWord({ id, text, use, may_change, whose }: Told['words'][number], by: string | null) {
  return { id, text, use, mayChange: may_change, whose: by === null ? whose : null };
}
