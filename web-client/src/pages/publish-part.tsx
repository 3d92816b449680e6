import { Problem } from '../parts/problem';
import { SureButton } from '../parts/sure-button';
import { headingShown } from '../shell/heading';
import { useLostFocus } from '../shell/lost-focus';
import { t } from '../text/text';
import type { PageNeeds } from './needs';
import { refusalWords } from './refusal-words';
import { useSends } from './sends';

/** For hosts: whether other hosts of this server find the record, and who that is. */
export function PublishPart({ store, view }: Pick<PageNeeds, 'store' | 'view'>) {
  const sends = useSends(store);
  const press = useLostFocus(headingShown, [view.published]);
  const send = (kind: 'publish_record' | 'withdraw_record') => {
    press();
    void sends.send({ kind, body: {} });
  };
  return (
    <section class="stack" aria-labelledby="publish">
      <h2 id="publish">{t('publish-title')}</h2>
      <p class="hint">{t('publish-who')}</p>
      {sends.refused !== null && <Problem words={refusalWords(sends.refused)} />}
      {view.published ? (
        <>
          <p class="sent">{t('publish-done')}</p>
          <SureButton
            words={t('publish-withdraw')}
            sure={t('publish-withdraw-sure')}
            about={t('publish-title')}
            onSure={() => send('withdraw_record')}
          />
        </>
      ) : (
        <SureButton
          words={t('publish-do')}
          sure={t('publish-do-sure')}
          about={t('publish-title')}
          onSure={() => send('publish_record')}
        />
      )}
      <p>
        <a class="button quiet" href="/sessions">
          {t('my-sessions')}
        </a>
      </p>
    </section>
  );
}
