import { useEffect, useState } from 'preact/hooks';
import type { Api, Problem as Refused } from '../api';
import type { Devices } from '../device';
import { Problem } from '../parts/problem';
import { WayHome } from '../parts/way-home';
import { Heading } from '../shell/heading';
import { PageShell } from '../shell/page-shell';
import { t } from '../text/text';
import { LinkOver } from './link-over';
import { refusalWords } from './refusal-words';
import type { SessionPlace } from './route';

interface Props {
  api: Api;
  devices: Devices;
  session: string;
  linkKey: string;
  place: SessionPlace;
  onIn: (session: string, place: SessionPlace) => void;
}

/** A link that somebody was given: it makes this device a co-host's, a host's, a reviewer's or a room screen. */
export function LinkPage({ api, devices, session, linkKey, place, onIn }: Props) {
  const [problem, setProblem] = useState<Refused | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    const door = `link.${linkKey}`;
    const key = devices.keyFor(door);
    setProblem(null);
    void api.useLink({ key: linkKey, token: key }).then((answer) => {
      if (!answer.ok) return setProblem(answer.problem);
      const { participant, role } = answer.value;
      const isNobody = role === 'screen' || role === 'reviewer';
      devices.entered(door, {
        session: isNobody ? `${session}.${role}` : session,
        participant: isNobody ? null : participant,
        key,
        role,
      });
      onIn(session, placeFor(role, place));
    });
  }, [tries]);
  const mayTryAgain = problem === null || problem.try_again;
  return (
    <PageShell roundName={null}>
      {mayTryAgain && <Heading what={t('looking')} />}
      {problem !== null && mayTryAgain && (
        <>
          <Problem words={refusalWords(problem)} />
          <button type="button" class="button main" onClick={() => setTries(tries + 1)}>
            {t('try-again')}
          </button>
          <WayHome />
        </>
      )}
      {problem !== null && !mayTryAgain && <LinkOver words={refusalWords(problem)} />}
    </PageShell>
  );
}

function placeFor(role: string, place: SessionPlace): SessionPlace {
  if (role === 'host' || role === 'cohost') return 'desk';
  if (role === 'reviewer') return 'review';
  return place;
}
