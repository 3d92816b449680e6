import { useEffect, useState } from 'preact/hooks';
import type { Answer, Api, Entered, Problem } from '../api';
import type { Devices } from '../device';
import { readCode } from '../join-code';
import { PageShell } from '../shell/page-shell';
import { changeSettings, settings } from '../shell/settings';
import { t } from '../text/text';
import { Join } from '../views/join';
import { refusalWords } from './refusal-words';
import { WhatHappens } from './what-happens';

interface Props {
  api: Api;
  devices: Devices;
  code: string;
  /** From a link or a QR code: then one tap is enough, and no code is asked for. */
  joinKey: string;
  onIn: (session: string) => void;
}

/** From QR or code to mug is one tap. */
export function JoinPage({ api, devices, code, joinKey, onIn }: Props) {
  const [state, setState] = useState<'ready' | 'looking' | 'offline'>('ready');
  const [refusal, setRefusal] = useState<string | null>(null);
  const comeIn = async (typed: string) => {
    const known = devices.behind(doorOf(typed, typed === code ? joinKey : ''));
    if (known !== null) return onIn(known);
    setState('looking');
    setRefusal(null);
    const answer = await join(api, devices, typed, typed === code ? joinKey : '');
    if (answer.ok) return onIn(answer.value.session);
    setState(answer.problem.code === 'no_answer' ? 'offline' : 'ready');
    setRefusal(whyNot(answer.problem));
  };
  useEffect(() => {
    if (joinKey !== '' || code !== '') void comeIn(code);
  }, []);
  return (
    <PageShell roundName={null}>
      <Join
        code={code}
        state={state}
        refusal={refusal}
        language={settings.value.language}
        onLanguage={(language) => changeSettings({ language })}
        onCode={(typed) => void comeIn(readCode(typed))}
      >
        <WhatHappens api={api} />
      </Join>
    </PageShell>
  );
}

/** Too many here were wrong codes, which are counted for a minute. No answer is said beneath the form. */
function whyNot(problem: Problem): string | null {
  if (problem.code === 'no_answer') return null;
  return problem.code === 'too_many' ? t('code-too-many') : refusalWords(problem);
}

function doorOf(code: string, key: string): string {
  return `join.${key === '' ? code : key}`;
}

/** The device's key is made here and sent with the code: asked twice, somebody is in once. */
async function join(
  api: Api,
  devices: Devices,
  code: string,
  key: string,
): Promise<Answer<Entered>> {
  const door = doorOf(code, key);
  const token = devices.keyFor(door);
  const answer = await api.join(key === '' ? { code, token } : { key, token });
  if (answer.ok) {
    const { session, participant, role } = answer.value;
    devices.entered(door, { session, participant, key: token, role });
  }
  return answer;
}
