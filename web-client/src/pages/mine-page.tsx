import '../text/after-words';
import { useState } from 'preact/hooks';
import type { Api } from '../api';
import { WayHome } from '../parts/way-home';
import type { OwnWords } from '../protocol/types.generated';
import { Heading } from '../shell/heading';
import { PageShell } from '../shell/page-shell';
import { t } from '../text/text';
import { useRead, WhenRead } from './asked-over-http';
import { OwnWordsPart } from './own-words-part';

/** My own words by my own link: no session to be in, nothing to log in to, until all of it goes. */
export function MinePage({ api, ownKey }: { api: Api; ownKey: string }) {
  // A panel of the shell takes the place of the key in the address.
  const [key] = useState(ownKey);
  const read = useRead(() => api.ownWords(key));
  const [changed, setChanged] = useState<OwnWords | null>(null);
  return (
    <PageShell roundName={read.value?.title ?? null}>
      <WhenRead read={read} title={t('ended-title')}>
        {(told) => (
          <>
            <Heading what={t('ended-title')} session={told.title} />
            <p>{t('own-words-intro')}</p>
            <OwnWordsPart
              api={api}
              ownKey={key}
              told={changed ?? told}
              by={null}
              session={null}
              onTold={setChanged}
            />
            <WayHome />
          </>
        )}
      </WhenRead>
    </PageShell>
  );
}
