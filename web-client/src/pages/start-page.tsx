import '../text/host-words';
import { useState } from 'preact/hooks';
import type { Api, Problem } from '../api';
import { devicesHere } from '../devices-here';
import { DoneBar } from '../parts/done-bar';
import { Fold } from '../parts/fold';
import type { CreateSessionRequest, Step } from '../protocol/types.generated';
import { PageShell } from '../shell/page-shell';
import { keepIn } from '../storage';
import { t } from '../text/text';
import { PlanShelf } from '../views/plan-shelf';
import { Start, type StartAnswers, usualBrew } from '../views/start';
import { isPlainHttp } from './join-address';
import { PlanFilePart } from './plan-file-part';
import { keptValue, planOptions, stepsFor } from './plan-options';
import { type Shelf, shelvedPlans, usePlanShelf } from './plan-shelf';
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
    const plan = stepsFor(keep, answers.plan, answers.topic, answers.pace);
    const answer = await api.createSession(request(answers, plan, hostKey, token));
    setSaving(false);
    if (!answer.ok) return setProblem(answer.problem);
    const { session, participant, role } = answer.value;
    devices.entered(door, { session, participant, key: token, role });
    keep.remove(draftKey);
    onMade(session);
  };
  const shelf = usePlanShelf();
  const offline = problem?.code === 'no_answer';
  return (
    <PageShell roundName={null}>
      <Start
        state={saving ? 'saving' : offline ? 'offline' : 'ready'}
        refusal={problem === null || offline ? null : refusalWords(problem)}
        plainHttp={isPlainHttp(location)}
        initial={initial}
        plans={planOptions(shelf.plans)}
        morePlans={(choose) => <MorePlans shelf={shelf} onChoose={choose} />}
        onAnswers={(answers) => keep.write(draftKey, JSON.stringify(answers))}
        onStart={(answers) => void start(answers)}
      />
    </PageShell>
  );
}

interface MoreProps {
  shelf: Shelf;
  onChoose: (plan: string) => void;
}

/** A plan from a file is kept on this device first, so that a reload finds it again. */
function MorePlans({ shelf, onChoose }: MoreProps) {
  return (
    <>
      {shelf.done !== null && <DoneBar {...shelf.done} />}
      {shelf.plans.length > 0 && (
        <Fold words={t('plan-shelf')}>
          <PlanShelf plans={shelvedPlans(shelf.plans)} onUse={null} onForget={shelf.forget} />
        </Fold>
      )}
      <Fold words={t('plan-open')}>
        <PlanFilePart onUse={(plan) => onChoose(keptValue(shelf.keep(plan)))} />
      </Fold>
    </>
  );
}

function request(
  answers: StartAnswers,
  plan: Step[],
  key: string,
  token: string,
): CreateSessionRequest {
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
    plan,
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
