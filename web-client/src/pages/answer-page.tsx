import '../text/after-words';
import { useState } from 'preact/hooks';
import type { Api, Problem as Refused } from '../api';
import { outcomes } from '../domain';
import { AnswerForm } from '../parts/answer-form';
import { Meanwhile } from '../parts/meanwhile';
import { Problem } from '../parts/problem';
import { WayHome } from '../parts/way-home';
import type { AnswerParkRequest } from '../protocol/types.generated';
import { Heading } from '../shell/heading';
import { PageShell } from '../shell/page-shell';
import { t } from '../text/text';
import type { ReviewAnswer } from '../views/review';
import { useRead, WhenRead } from './asked-over-http';
import { promiseDays } from './car-park-desk';
import { followUpItem } from './follow-up-items';
import { refusalWords } from './refusal-words';
import { dateIn } from './seen';

const choices = ['looking', ...outcomes] as const;

/** Somebody was asked to answer one thing. They see that and nothing else. */
export function AnswerPage({ api, askedKey }: { api: Api; askedKey: string }) {
  // A panel of the shell takes the place of the key in the address.
  const [key] = useState(askedKey);
  const read = useRead(() => api.asked(key));
  const [saving, setSaving] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const [problem, setProblem] = useState<Refused | null>(null);
  const today = dateIn(0, Date.now());
  const save = async (answer: ReviewAnswer, revision: number) => {
    setSaving(true);
    setProblem(null);
    const taken = await api.answerAsked(key, requestOf(answer, revision));
    setSaving(false);
    if (taken.ok) return setSaved(true);
    setProblem(taken.problem);
    if (taken.problem.code === 'stale') await read.again();
  };
  return (
    <PageShell roundName={read.value?.title ?? null}>
      {isSaved ? (
        <>
          <Heading key="saved" what={t('answer-saved')} />
          <p>{t('answer-saved-words')}</p>
          <WayHome />
        </>
      ) : (
        <WhenRead read={read} title={t('answer-title')}>
          {({ title, revision, item }) => (
            <>
              <Heading what={t('answer-title')} session={title} />
              <p>{t('answer-intro')}</p>
              {problem?.code === 'stale' && <Meanwhile item={followUpItem(item, today)} />}
              {problem !== null && <Problem words={refusalWords(problem)} />}
              <AnswerForm
                item={followUpItem(item, today)}
                choices={choices}
                offered={{ owner: null, due: dateIn(promiseDays, Date.now()) }}
                saving={saving}
                onSave={(answer) => void save(answer, revision)}
              />
            </>
          )}
        </WhenRead>
      )}
    </PageShell>
  );
}

function requestOf({ state, answer, to, due }: ReviewAnswer, seen: number): AnswerParkRequest {
  if (state === 'looking' || state === 'open') return { if: seen, words: answer, due };
  return { if: seen, became: state, words: answer, ...(state === 'passed_to' ? { to } : {}) };
}
