import '../text/host-words';
import { useEffect, useState } from 'preact/hooks';
import type { Api, Problem as Refused } from '../api';
import type { Device, Devices } from '../device';
import type { SessionOutline } from '../protocol/types.generated';
import { PageShell } from '../shell/page-shell';
import { type HostedSession, MySessions } from '../views/my-sessions';
import { ArchiveSearchPart } from './archive-search-part';
import { refusalWords } from './refusal-words';
import { pathOf } from './route';
import { dateWords } from './seen';
import { seriesOf } from './series';

/** What the server answers where a session was erased, or somebody hosts it no more. */
const gone = ['not_allowed', 'wrong_key', 'not_found'];

interface Fetched {
  sessions: readonly SessionOutline[];
  gone: number;
  problem: Refused | null;
}

/** The sessions that I host from this device, and what other hosts here have published. */
export function SessionsPage({ api, devices }: { api: Api; devices: Devices }) {
  const [hosted] = useState(() => hostedOn(devices));
  const { fetched, again } = useOutlines(api, hosted);
  // A co-host was asked in to one session: what others published is for whoever made one.
  const asHost = hosted.find(({ role }) => role === 'host');
  return (
    <PageShell roundName={null} wide>
      <MySessions
        series={fetched && seriesOf(fetched.sessions).map((one) => one.map(shown))}
        gone={fetched?.gone ?? 0}
        problem={fetched?.problem ? refusalWords(fetched.problem) : null}
        onAgain={again}
      >
        {asHost !== undefined && <ArchiveSearchPart api={api} hostKey={asHost.key} />}
      </MySessions>
    </PageShell>
  );
}

export function hostedOn(devices: Devices): Device[] {
  return devices.all().filter(({ role }) => role === 'host' || role === 'cohost');
}

/** One after the other: each may have to be read from the disk, beside whatever meets just now. */
function useOutlines(api: Api, hosted: readonly Device[]) {
  const [fetched, setFetched] = useState<Fetched | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isHere = true;
    void fetchOutlines(api, hosted).then((all) => isHere && setFetched(all));
    return () => {
      isHere = false;
    };
  }, [tries]);
  const again = () => {
    setFetched(null);
    setTries(tries + 1);
  };
  return { fetched, again };
}

async function fetchOutlines(api: Api, hosted: readonly Device[]): Promise<Fetched> {
  const sessions: SessionOutline[] = [];
  let lost = 0;
  for (const { session, key } of hosted) {
    const answer = await api.outline(session, key);
    if (answer.ok) sessions.push(answer.value);
    else if (gone.includes(answer.problem.code)) lost += 1;
    else return { sessions, gone: lost, problem: answer.problem };
  }
  return { sessions, gone: lost, problem: null };
}

function shown(one: SessionOutline): HostedSession {
  return {
    id: one.session,
    title: one.title,
    date: dateWords(one.date),
    status: one.status,
    people: one.people,
    openFollowUps: one.open_follow_ups,
    published: one.published,
    link: pathOf(one.session, 'desk'),
  };
}
