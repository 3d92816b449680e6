import { t } from '../text/text';
import { Choices } from './choices';
import { Fold } from './fold';

export type Pace = 'together' | 'each_table';

export interface PlanStep {
  id: string;
  title: string;
  state: 'done' | 'now' | 'to_come';
  pace: Pace;
}

export interface PlanListProps {
  plan: readonly PlanStep[];
  /** Several tables: a block is one thing, and how a step goes can be chosen until it is opened. */
  paces: boolean;
  onStep: (id: string) => void;
  onPace: (id: string, pace: Pace) => void;
}

/** Forwards or back: a plan is a guide too. Steps that each table walks on its own are one group. */
export function PlanList(props: PlanListProps) {
  if (!props.paces) return <Steps {...props} steps={props.plan} goes />;
  return (
    <ol class="plain stack">
      {groupsOf(props.plan).map((steps) =>
        steps[0]?.pace === 'each_table' ? (
          <Block key={steps[0].id} {...props} steps={steps} />
        ) : (
          <li key={steps[0]?.id}>
            <Steps {...props} steps={steps} goes />
          </li>
        ),
      )}
    </ol>
  );
}

type StepsProps = PlanListProps & { steps: readonly PlanStep[] };

/** Wherever in it somebody goes, all of it is opened: each table is where it was. */
function Block(props: StepsProps) {
  const { steps, onStep } = props;
  const isOpen = steps.some(({ state }) => state === 'now');
  const first = steps[0];
  return (
    <li class="panel flat stack">
      <div class="plan-step">
        <span class="strong">{t('pace-each_table')}</span>
        {!isOpen && first !== undefined && <Go title={first.title} onGo={() => onStep(first.id)} />}
      </div>
      <Steps {...props} goes={false} />
    </li>
  );
}

function Steps(props: StepsProps & { goes: boolean }) {
  return (
    <ol class="plain stack">
      {props.steps.map((step) => (
        <li key={step.id}>
          <div class="plan-step">
            <span>
              <bdi class="strong">{step.title}</bdi>{' '}
              <span class="hint">{t(`plan-${step.state}`)}</span>
            </span>
            {props.goes && step.state !== 'now' && (
              <Go title={step.title} onGo={() => props.onStep(step.id)} />
            )}
          </div>
          {props.paces && step.state === 'to_come' && (
            <PaceOf step={step} onPace={(pace) => props.onPace(step.id, pace)} />
          )}
        </li>
      ))}
    </ol>
  );
}

function Go({ title, onGo }: { title: string; onGo: () => void }) {
  return (
    <button type="button" class="button quiet" onClick={onGo}>
      {t('plan-go')}
      <span class="for-ears">: {title}</span>
    </button>
  );
}

function PaceOf({ step, onPace }: { step: PlanStep; onPace: (pace: Pace) => void }) {
  return (
    <Fold words={t('pace-change')}>
      <PaceChoice
        name={`pace-${step.id}`}
        legend={step.title}
        chosen={step.pace}
        onChoose={onPace}
      />
    </Fold>
  );
}

interface PaceChoiceProps {
  name: string;
  legend: string;
  chosen: Pace;
  onChoose: (pace: Pace) => void;
}

/** "All together", or "Each table at its own pace". */
export function PaceChoice(props: PaceChoiceProps) {
  return (
    <Choices
      {...props}
      options={(['together', 'each_table'] as const).map((value) => ({
        value,
        label: t(`pace-${value}`),
        hint: t(`pace-${value}-hint`),
      }))}
    />
  );
}

/** Each step by itself, and those that tables walk on their own, in a row, as one. */
function groupsOf(plan: readonly PlanStep[]): PlanStep[][] {
  const groups: PlanStep[][] = [];
  for (const step of plan) {
    const last = groups[groups.length - 1];
    const joins = step.pace === 'each_table' && last?.[0]?.pace === 'each_table';
    if (joins) last?.push(step);
    else groups.push([step]);
  }
  return groups;
}
