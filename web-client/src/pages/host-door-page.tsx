import '../text/host-words';
import { useEffect, useState } from 'preact/hooks';
import type { Api, Problem } from '../api';
import { PageShell } from '../shell/page-shell';
import { t } from '../text/text';
import { HostDoor } from '../views/host-door';
import { refusalWords } from './refusal-words';

interface Props {
  api: Api;
  /** A key that makes one session, as a host link's does. */
  onKey: (key: string) => void;
}

/** Somebody wants to host and has no link: the password of their team stands for one. */
export function HostDoorPage({ api, onKey }: Props) {
  const [has, setHas] = useState<boolean | null>(null);
  const [password, setPassword] = useState('');
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const look = async () => {
    setProblem(null);
    const isKnown = (value: unknown) =>
      typeof (value as { password?: unknown }).password === 'boolean';
    const answer = await api.ask<{ password: boolean }>('GET', '/api/host-key', isKnown, {});
    if (answer.ok) setHas(answer.value.password);
    else setProblem(answer.problem);
  };
  useEffect(() => void look(), []);
  const send = async () => {
    setSaving(true);
    setProblem(null);
    const isKey = (value: unknown) => typeof (value as { key?: unknown }).key === 'string';
    const asked = { body: { password } };
    const answer = await api.ask<{ key: string }>('POST', '/api/host-key', isKey, asked);
    setSaving(false);
    if (answer.ok) onKey(answer.value.key);
    else setProblem(answer.problem);
  };
  return (
    <PageShell roundName={null}>
      <HostDoor
        has={has}
        password={password}
        saving={saving}
        wrong={problem?.code === 'wrong_password' ? t('refusal-wrong_password') : null}
        refusal={
          problem === null || problem.code === 'wrong_password' ? null : refusalWords(problem)
        }
        onPassword={setPassword}
        onSend={() => void send()}
        onAgain={() => void look()}
      />
    </PageShell>
  );
}
