import type { ComponentChildren } from 'preact';
import { EmptyTable } from '../parts/note-wall';
import { Problem } from '../parts/problem';
import { Heading } from '../shell/heading';
import { t } from '../text/text';

export interface HostedSession {
  id: string;
  title: string;
  /** In words. */
  date: string;
  status: 'lobby' | 'live' | 'closed';
  people: number;
  openFollowUps: number;
  published: boolean;
  link: string;
}

export interface MySessionsProps {
  /** Each a series, the newest session first; null while they are fetched. */
  series: readonly (readonly HostedSession[])[] | null;
  /** That the server has no more. */
  gone: number;
  /** Why some could not be fetched. */
  problem: string | null;
  onAgain: () => void;
  /** Where one looks for words. */
  children?: ComponentChildren;
}

/** The sessions that somebody hosts from this device, and what is still open of each. */
export function MySessions({ series, gone, problem, onAgain, children }: MySessionsProps) {
  return (
    <>
      <Heading what={t('my-sessions')} />
      <p>{t('my-sessions-intro')}</p>
      {children}
      <section class="stack" aria-labelledby="my-series">
        <h2 id="my-series">{t('my-sessions-mine')}</h2>
        <p role="status">{series === null ? t('my-sessions-loading') : ''}</p>
        {problem !== null && <Problem words={problem} />}
        {problem !== null && (
          <button type="button" class="button" onClick={onAgain}>
            {t('try-again')}
          </button>
        )}
        {series?.length === 0 && problem === null && <EmptyTable words={t('my-sessions-empty')} />}
        <ul class="bays plain">
          {series?.map((sessions) => (
            <li class="bay stack" key={sessions[0]?.id}>
              <Series sessions={sessions} />
            </li>
          ))}
        </ul>
        {gone > 0 && <p class="hint">{t('my-sessions-gone', { count: gone })}</p>}
      </section>
    </>
  );
}

/** One alone is no series, and has no list. */
function Series({ sessions }: { sessions: readonly HostedSession[] }) {
  const [newest] = sessions;
  if (newest === undefined) return null;
  if (sessions.length === 1) return <Session session={newest} />;
  return (
    <>
      <p class="hint">{t('my-sessions-series', { count: sessions.length })}</p>
      <ol class="plain stack">
        {sessions.map((session) => (
          <li class="stack" key={session.id}>
            <Session session={session} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Session({ session }: { session: HostedSession }) {
  return (
    <>
      <h3>
        <a class="button quiet" href={session.link}>
          <bdi dir="auto">{session.title}</bdi>
        </a>
      </h3>
      <p class="hint">
        <bdi>{session.date}</bdi>
        {session.status !== 'lobby' && <>, {t('my-sessions-people', { count: session.people })}</>}
      </p>
      {session.status === 'closed' ? (
        <p>{t('my-sessions-open', { count: session.openFollowUps })}</p>
      ) : (
        <p class="strong">{t(`my-sessions-${session.status}`)}</p>
      )}
      {session.published && <p class="hint">{t('publish-done')}</p>}
    </>
  );
}
