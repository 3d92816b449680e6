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
import { useAddress } from './use-address';

interface Props extends Pick<PageNeeds, 'store' | 'view' | 'api' | 'device'> {
  onCheck: () => void;
}

/** For hosts: the page that everybody can read, its one link, and the words that wait to be checked. */
export function FollowUpLink(needs: Props) {
  const { store, view, onCheck } = needs;
  const sends = useSends(store);
  const { origin } = useAddress(needs);
  const [copied, setCopied] = useState(false);
  const key = view.follow_up_key;
  const press = useLostFocus(headingShown, [key]);
  const url = `${origin}/f/${key}`;
  const unchecked = view.park.filter(({ released }) => !released).length;
  return (
    <section class="stack" aria-labelledby="follow-up-link">
      <h2 id="follow-up-link">{t('follow-up-title')}</h2>
      <p class="hint">{t('follow-up-hint')}</p>
      {sends.refused !== null && <Problem words={refusalWords(sends.refused)} />}
      {key === '' ? (
        <div class="buttons">
          <button
            type="button"
            class="button"
            aria-disabled={sends.sending ? 'true' : undefined}
            onClick={() => {
              press();
              void sends.send({ kind: 'open_follow_up', body: {} });
            }}
          >
            {sends.sending ? t('sending') : t('follow-up-make')}
          </button>
        </div>
      ) : (
        <>
          <p>
            <a href={`/f/${key}`}>
              <bdi dir="ltr">{url}</bdi>
            </a>
          </p>
          <div class="buttons">
            <button
              type="button"
              class="button"
              onClick={() => void copyText(url).then((done) => setCopied(done))}
            >
              {copied ? t('copied') : t('follow-up-copy')}
            </button>
            <SureButton
              words={t('follow-up-end')}
              sure={t('follow-up-end-sure')}
              about={t('follow-up-title')}
              onSure={() => {
                press();
                setCopied(false);
                void sends.send({ kind: 'close_follow_up', body: {} });
              }}
            />
          </div>
        </>
      )}
      {view.park.length > 0 && (
        <div class="buttons">
          <button type="button" class="button" onClick={onCheck}>
            {t('follow-up-check', { count: unchecked })}
          </button>
        </div>
      )}
    </section>
  );
}
