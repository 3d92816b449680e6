import '../text/after-words';
import { type Api, invitationPath } from '../api';
import { showCode } from '../join-code';
import { PageShell } from '../shell/page-shell';
import { t } from '../text/text';
import { InvitationView } from '../views/invitation';
import { useRead, WhenRead } from './asked-over-http';
import { InvitedNeedPart } from './invited-need-part';
import { dateWords } from './seen';

/** What people are sent before a session, for everybody who has the link: no login, no socket. */
export function InvitationPage({ api, pageKey }: { api: Api; pageKey: string }) {
  const read = useRead(() => api.invitation(pageKey));
  return (
    <PageShell roundName={read.value?.title ?? null}>
      <WhenRead read={read} title={t('invitation-title')}>
        {({ title, who_asks, time_zone, keep_days, code, questions, invitation }) => {
          const [day = '', time = ''] = invitation.starts.split('T');
          return (
            <InvitationView
              session={title}
              whoAsks={who_asks}
              day={day === '' ? null : dateWords(day)}
              time={time}
              minutes={invitation.minutes}
              timeZone={time_zone}
              place={invitation.place}
              directions={invitation.directions}
              callLink={invitation.call_link}
              why={invitation.why}
              whatHappens={invitation.what_happens}
              keepDays={keep_days}
              needs={invitation.needs}
              preReading={invitation.pre_reading}
              questions={questions}
              code={code === '' ? null : showCode(code)}
              joinLink={`/${code}`}
              calendar={invitationPath(pageKey, '/invitation.ics')}
            >
              <InvitedNeedPart api={api} pageKey={pageKey} />
            </InvitationView>
          );
        }}
      </WhenRead>
    </PageShell>
  );
}
