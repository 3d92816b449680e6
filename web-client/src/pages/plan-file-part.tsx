import { useState } from 'preact/hooks';
import { fileBytesMax, type Plan, type ReadPlan, readPlanFile } from '../plans/plan-file';
import { t } from '../text/text';
import { OpenPlan } from '../views/open-plan';
import { fileProblemWords, partOf } from './plan-words';

interface Props {
  onUse: (plan: Plan) => void;
}

/** "Open a plan file": checked here, in this browser; nothing goes anywhere before it is used. */
export function PlanFilePart({ onUse }: Props) {
  const [read, setRead] = useState<ReadPlan | null>(null);
  const plan = read !== null && 'plan' in read ? namedPlan(read.plan) : null;
  const open = async (file: File) => {
    setRead(null);
    setRead(await readFile(file));
  };
  return (
    <OpenPlan
      problem={read !== null && 'problem' in read ? fileProblemWords(read.problem) : null}
      preview={plan === null ? null : { title: plan.title, parts: plan.steps.map(partOf) }}
      onFile={(file) => void open(file)}
      onUse={() => {
        if (plan !== null) onUse(plan);
        setRead(null);
      }}
      onLeave={() => setRead(null)}
    />
  );
}

function namedPlan(plan: Plan): Plan {
  return plan.title === '' ? { ...plan, title: t('plan-no-name') } : plan;
}

/** Its size is known before a single letter of it is read. */
async function readFile(file: File): Promise<ReadPlan> {
  if (file.size > fileBytesMax) return { problem: { code: 'too_big' } };
  try {
    return readPlanFile(await file.text());
  } catch {
    return { problem: { code: 'unreadable' } };
  }
}
