import { useState } from 'preact/hooks';
import { Problem } from '../parts/problem';
import { t } from '../text/text';
import { copyText } from './copy-text';
import type { PageNeeds } from './needs';
import { refusalWords } from './refusal-words';
import { linkFrom, useAddress } from './use-address';

/** For whoever looks after the car park weeks later: a link that reads all of this and changes nothing. */
export function ReviewLink(needs: Pick<PageNeeds, 'api' | 'device'>) {
  const { api, device } = needs;
  const { origin } = useAddress(needs);
  const [url, setUrl] = useState<string | null>(null);
  const [copied, setCopied] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const press = async () => {
    const link = url ?? (await made());
    if (link !== null) setCopied(await copyText(link));
  };
  const made = async () => {
    const answer = await api.makeLink(device.session, device.key, { role: 'reviewer' });
    setProblem(answer.ok ? null : refusalWords(answer.problem));
    if (!answer.ok) return null;
    const link = linkFrom(origin, answer.value.url);
    setUrl(link);
    return link;
  };
  return (
    <section class="stack" aria-label={t('review-link')}>
      <button type="button" class="button" onClick={() => void press()}>
        {copied ? t('copied') : t('review-link')}
      </button>
      <p class="hint">{t('review-link-hint')}</p>
      {url !== null && (
        <p class="hint">
          <bdi dir="ltr">{url}</bdi>
        </p>
      )}
      {problem !== null && <Problem words={problem} />}
    </section>
  );
}
