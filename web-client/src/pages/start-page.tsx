import { useState } from 'preact/hooks';
import type { Api, Problem } from '../api';
import { devicesHere } from '../open-store';
import type { Pace } from '../parts/plan-list';
import type { CreateSessionRequest, Step } from '../protocol/types.generated';
import { PageShell } from '../shell/page-shell';
import { keepIn } from '../storage';
import { Start, type StartAnswers, usualBrew } from '../views/start';
import { refusalWords } from './refusal-words';
import { dateWords } from './seen';

interface Props {
  api: Api;
  /** From the single-use host link. */
  hostKey: string;
  onMade: (session: string) => void;
}

const draftKey = 'cuppa.start';

/** A host's first page. Asking again after a lost answer, or a reload, makes no second session. */
export function StartPage({ api, hostKey, onMade }: Props) {
  const [keep] = useState(() => keepIn(() => localStorage));
  const [initial] = useState(() => read(keep.read(draftKey)));
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const start = async (answers: StartAnswers) => {
    setSaving(true);
    setProblem(null);
    const devices = devicesHere();
    const door = `start.${hostKey}`;
    const token = devices.keyFor(door);
    const answer = await api.createSession(request(answers, hostKey, token));
    setSaving(false);
    if (!answer.ok) return setProblem(answer.problem);
    const { session, participant, role } = answer.value;
    devices.entered(door, { session, participant, key: token, role });
    keep.remove(draftKey);
    onMade(session);
  };
  const offline = problem?.code === 'no_answer';
  return (
    <PageShell roundName={null}>
      <Start
        state={saving ? 'saving' : offline ? 'offline' : 'ready'}
        refusal={problem === null || offline ? null : refusalWords(problem)}
        initial={initial}
        onAnswers={(answers) => keep.write(draftKey, JSON.stringify(answers))}
        onStart={(answers) => void start(answers)}
      />
    </PageShell>
  );
}

function request(answers: StartAnswers, key: string, token: string): CreateSessionRequest {
  const topic = answers.topic.trim();
  const { date, time, where } = answers;
  const when = [where.trim(), date === '' ? '' : dateWords(date), time];
  return {
    key,
    token,
    title: topic,
    place_and_time: when.filter((part) => part !== '').join(', '),
    time_zone: Intl.DateTimeFormat().resolvedOptions().timeZone ?? '',
    hall_expected: Math.min(peopleMax, answers.inHall),
    online_expected: Math.min(peopleMax, answers.online),
    name: answers.hostName.trim(),
    plan: usualPlan(topic, answers.pace),
    settings: {
      clock_shown_to: answers.clockFor,
      chat: 'open',
      no_name: 'open',
      no_name_window_seconds: answers.noteWindowSeconds,
      door: 'open',
      keep_chat: answers.keepChat,
    },
  };
}

const peopleMax = 1000;
const minute = 60_000;

/** The usual brew of the guide, with the topic as its question. `pace` is that of its middle. */
function usualPlan(question: string, pace: Pace): Step[] {
  const step = (kind: Step['kind'], change: Partial<Step> = {}) => ({
    kind,
    title: '',
    questions: [],
    length_ms: null,
    turn_ms: null,
    ...change,
  });
  return [
    step('welcome'),
    step('reflect', { questions: [question], length_ms: minute, pace }),
    step('have_your_say', { questions: [question], turn_ms: 2 * minute, pace }),
    step('reflect_together', { length_ms: 8 * minute, pace }),
    step('still_got_time', { length_ms: 5 * minute }),
    step('feedback', { length_ms: 3 * minute }),
    step('close'),
  ].map((one, nth) => ({ id: `s${nth + 1}`, ...one }));
}

/** What was typed before a reload; what is not understood is left out. */
function read(text: string | null): Partial<StartAnswers> {
  try {
    const found: unknown = JSON.parse(text ?? '{}');
    if (typeof found !== 'object' || found === null) return {};
    const known = Object.entries(found).filter(
      ([name, value]) => typeof value === typeof usualBrew[name as keyof StartAnswers],
    );
    return Object.fromEntries(known) as Partial<StartAnswers>;
  } catch {
    return {};
  }
}
