import '../text/after-words';
import { type Api, followUpPath } from '../api';
import { PageShell } from '../shell/page-shell';
import { t } from '../text/text';
import { FollowUpView } from '../views/follow-up';
import { useRead, WhenRead } from './asked-over-http';
import { followUpItem } from './follow-up-items';
import { dateIn, dateWords } from './seen';

/** What became of what people parked, for everybody who has the link: no login, no socket. */
export function FollowUpPage({ api, pageKey }: { api: Api; pageKey: string }) {
  const read = useRead(() => api.followUp(pageKey));
  const today = dateIn(0, Date.now());
  return (
    <PageShell roundName={read.value?.title ?? null} wide>
      <WhenRead read={read} title={t('follow-up-title')}>
        {({ title, date, items }) => (
          <FollowUpView
            session={title}
            date={dateWords(date)}
            items={items.map((item) => followUpItem(item, today))}
            feed={followUpPath(pageKey, '/feed.atom')}
            calendar={followUpPath(pageKey, '/dates.ics')}
          />
        )}
      </WhenRead>
    </PageShell>
  );
}
