import { useState } from 'preact/hooks';
import { Problem } from '../parts/problem';
import { SureButton } from '../parts/sure-button';
import { headingShown } from '../shell/heading';
import { useLostFocus } from '../shell/lost-focus';
import { t } from '../text/text';
import { copyText } from './copy-text';
import type { PageNeeds } from './needs';
import { refusalWords } from './refusal-words';
import { useSends } from './sends';
import { linkFrom } from './use-address';

type Props = Pick<PageNeeds, 'store' | 'view' | 'api' | 'device'> & { id: string; origin: string };

/** Under something that somebody looks after: a link by which they answer it themselves. */
export function AskAnswer({ store, view, api, device, id, origin }: Props) {
  const sends = useSends(store);
  const [url, setUrl] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const item = view.park.find((one) => one.id === id);
  const press = useLostFocus(headingShown, [item?.asked]);
  if (item === undefined || item.state !== 'follow_up' || item.into !== null) return null;
  const ask = async () => {
    if (busy) return;
    setBusy(true);
    const answer = await api.makeLink(device.session, device.key, { role: 'answerer', item: id });
    setBusy(false);
    setProblem(answer.ok ? null : refusalWords(answer.problem));
    if (!answer.ok) return;
    const link = linkFrom(origin, answer.value.url);
    setUrl(link);
    await copyText(link);
  };
  const about = item.text.slice(0, 40);
  return (
    <div class="stack">
      {problem !== null && <Problem words={problem} />}
      {sends.refused !== null && <Problem words={refusalWords(sends.refused)} />}
      {item.asked && <p class="hint">{t('ask-asked', { owner: item.owner })}</p>}
      {item.asked && url !== null && (
        <p>
          {t('ask-send', { owner: item.owner })} <bdi dir="ltr">{url}</bdi>
        </p>
      )}
      <div class="buttons">
        <button
          type="button"
          class="button"
          aria-disabled={busy ? 'true' : undefined}
          onClick={() => void ask()}
        >
          {item.asked ? t('ask-again') : t('ask-answer')}
          <span class="for-ears">: {about}</span>
        </button>
        {item.asked && (
          <SureButton
            words={t('ask-end')}
            sure={t('ask-end-sure')}
            about={about}
            onSure={() => {
              press();
              void sends.send({ kind: 'stop_asking', body: { id } });
            }}
          />
        )}
      </div>
    </div>
  );
}
