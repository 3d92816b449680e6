import { profilesFor } from './exports';
import '../text/after-words';
import type { Api } from '../api';
import type { Device } from '../device';
import { PageShell } from '../shell/page-shell';
import { t } from '../text/text';
import { LinkOver } from './link-over';
import { parkIn, ReviewRecord, useRecord } from './review-record';
import { dateIn } from './seen';

/** What the server answers to a key that opens nothing any more. */
const over = ['not_allowed', 'wrong_key', 'not_found'];

/** For whoever follows up: the same page with nothing to press that changes it, and no socket. */
export function ReviewByLinkPage({ api, device }: { api: Api; device: Device }) {
  const kept = useRecord(api, device, '');
  const { record, problem } = kept;
  return (
    <PageShell roundName={record?.title ?? null} wide>
      {problem !== null && over.includes(problem.code) ? (
        <LinkOver words={t('refusal-wrong_key')} />
      ) : (
        <ReviewRecord
          api={api}
          device={device}
          kept={kept}
          profiles={profilesFor.others}
          park={record === null ? [] : parkIn(record, dateIn(0, Date.now()))}
        >
          <p class="hint">{t('review-read-only')}</p>
        </ReviewRecord>
      )}
    </PageShell>
  );
}
