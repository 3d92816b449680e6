import { useEffect, useState } from 'preact/hooks';
import type { Api } from '../api';
import type { Devices } from '../device';
import { Problem } from '../parts/problem';
import { Heading } from '../shell/heading';
import { PageShell } from '../shell/page-shell';
import { t } from '../text/text';
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
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    const door = `link.${linkKey}`;
    const key = devices.keyFor(door);
    void api.useLink({ key: linkKey, token: key }).then((answer) => {
      if (!answer.ok) return setProblem(refusalWords(answer.problem));
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
  }, []);
  return (
    <PageShell roundName={null}>
      <Heading what={problem === null ? t('looking') : t('link-over')} />
      {problem !== null && <Problem words={problem} />}
    </PageShell>
  );
}

function placeFor(role: string, place: SessionPlace): SessionPlace {
  if (role === 'host' || role === 'cohost') return 'desk';
  if (role === 'reviewer') return 'review';
  return place;
}
