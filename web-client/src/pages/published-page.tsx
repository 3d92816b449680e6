import '../text/host-words';
import '../text/after-words';
import type { Api } from '../api';
import type { Devices } from '../device';
import { PageShell } from '../shell/page-shell';
import { t } from '../text/text';
import { SessionRecord } from '../views/record';
import { useRead, WhenRead } from './asked-over-http';
import { parkIn, recordShown } from './review-record';
import { dateIn } from './seen';
import { hostedOn } from './sessions-page';

interface Props {
  api: Api;
  devices: Devices;
  session: string;
}

/** A record that a host of this server published: nobody is named in it. */
export function PublishedPage({ api, devices, session }: Props) {
  const key = hostedOn(devices).find(({ role }) => role === 'host')?.key ?? '';
  const read = useRead(() => api.publishedRecord(session, key));
  return (
    <PageShell roundName={read.value?.title ?? null} wide>
      <WhenRead read={read} title={t('record-title')}>
        {(record) => (
          <SessionRecord
            {...recordShown(record)}
            park={parkIn(record, dateIn(0, Date.now()))}
            profiles={[]}
            refusal={null}
            onExport={null}
          >
            <p class="hint">{t('published-whose')}</p>
          </SessionRecord>
        )}
      </WhenRead>
      <p>
        <a class="button" href="/sessions">
          {t('my-sessions')}
        </a>
      </p>
    </PageShell>
  );
}
