import { useState } from 'preact/hooks';
import { DoneBar } from '../parts/done-bar';
import { Fold } from '../parts/fold';
import {
  problemIn,
  readyStep,
  stepsBegun,
  stepsToCome,
  withAdded,
  withChanged,
  withFreshIds,
  withMoved,
  withRemoved,
} from '../plans/edit-plan';
import { stepsMax } from '../plans/plan-parts';
import { stepsOf, templates } from '../plans/templates';
import type { Step } from '../protocol/types.generated';
import { announcer } from '../shell/speaker';
import { t } from '../text/text';
import { PlanEditor } from '../views/plan-editor';
import { KeepPlan, PlanShelf } from '../views/plan-shelf';
import type { DeskNeeds } from './needs';
import { usePlanDraft } from './plan-draft';
import { PlanFilePart } from './plan-file-part';
import { downloadPlan, shelvedPlans, usePlanShelf } from './plan-shelf';
import { partOf, templateWords } from './plan-words';
import { refusalWords } from './refusal-words';
import { useSends } from './sends';
import { titleOf } from './step-words';
import { mayMixTables } from './tables';

interface Undo {
  words: string;
  /** The plan as it was before. */
  steps: readonly Step[];
  /** Where in the list it is told. */
  at: number;
}

/** The host's panel for the plan: all of it before the start, later what has not begun. */
export function PlanPage({ store, view, show }: DeskNeeds) {
  const draft = usePlanDraft(store, view);
  const sends = useSends(store);
  const [open, setOpen] = useState<string | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const [saved, setSaved] = useState(false);
  const [undo, setUndo] = useState<Undo | null>(null);
  const begun = stepsBegun(view);
  const { steps } = draft;
  const set = (next: readonly Step[], done: string | null = null, at = 0) => {
    setWrong(null);
    setSaved(false);
    sends.forget();
    // It would take back what was changed after it as well.
    setUndo(done === null ? null : { words: done, steps, at });
    draft.set(next);
  };
  const isReady = () => {
    const problem = problemIn(steps, begun.length);
    setWrong(problem === null ? null : t(`plan-wrong-save-${problem.code}`, { most: stepsMax }));
    if (problem?.code === 'link') setOpen(problem.id);
    return problem === null;
  };
  const save = async () => {
    if (!isReady()) return;
    if (!(await sends.send({ kind: 'change_plan', body: { steps: steps.map(readyStep) } }))) return;
    draft.saved(steps);
    setSaved(true);
    announcer.say({ text: t('plan-saved'), about: 'mine' });
  };
  return (
    <PlanEditor
      session={view.title}
      begun={begun.map(titleOf)}
      parts={steps.map(partOf)}
      open={open}
      paces={mayMixTables(view) || steps.some(({ pace }) => pace === 'each_table')}
      changed={draft.changed}
      elsewhere={draft.elsewhere}
      full={begun.length + steps.length >= stepsMax}
      saving={sends.sending}
      saved={saved}
      problem={wrong ?? (sends.refused === null ? null : refusalWords(sends.refused))}
      done={
        undo === null
          ? null
          : {
              words: undo.words,
              at: undo.at,
              onUndo: () => set(undo.steps),
              onGone: () => setUndo(null),
            }
      }
      onOpen={setOpen}
      onChange={(id, change) => set(withChanged(steps, id, change))}
      onMove={(id, by) => set(withMoved(steps, id, by))}
      onRemove={(id) => {
        const at = steps.findIndex((step) => step.id === id);
        const gone = steps[at];
        if (gone !== undefined)
          set(withRemoved(steps, id), t('plan-removed', { part: titleOf(gone) }), at);
      }}
      onAdd={(kind) => {
        const added = withAdded(
          steps,
          kind,
          view.plan.map(({ id }) => id),
        );
        set(added.steps);
        setOpen(added.id);
      }}
      onSave={() => void save()}
      onDiscard={() => {
        setOpen(null);
        set(stepsToCome(view), t('plan-discarded'));
      }}
      onBack={() => show('desk')}
    >
      <OtherPlans
        title={view.title}
        steps={[...begun, ...steps.map(readyStep)]}
        isReady={isReady}
        onUse={(other, title) => {
          setOpen(null);
          const taken = view.plan.map(({ id }) => id);
          set(withFreshIds(other, taken), t('plan-used', { title }));
        }}
      />
    </PlanEditor>
  );
}

interface OtherProps {
  title: string;
  /** The whole plan, also what has begun. */
  steps: readonly Step[];
  /** Says what stands in the way, where it can't be kept as it is. */
  isReady: () => boolean;
  /** Takes the place of what is here, until that is undone; saved by the host. */
  onUse: (steps: readonly Step[], title: string) => void;
}

/** Keeping this plan, and beginning again from another. */
function OtherPlans({ title, steps, isReady, onUse }: OtherProps) {
  const shelf = usePlanShelf();
  return (
    <>
      {shelf.done !== null && <DoneBar {...shelf.done} />}
      <Fold words={t('plan-keep-title')}>
        <KeepPlan
          title={title}
          onKeep={(name) => isReady() && shelf.keep({ title: name, steps })}
          onFile={(name) => isReady() && downloadPlan({ title: name, steps })}
        />
      </Fold>
      <Fold words={t('plan-shelf')}>
        <PlanShelf
          plans={shelvedPlans(shelf.plans)}
          onUse={(id) => {
            const kept = shelf.plans.find((plan) => plan.id === id);
            if (kept !== undefined) onUse(kept.steps, kept.title);
          }}
          onForget={shelf.forget}
        />
      </Fold>
      <Fold words={t('plan-open')}>
        <PlanFilePart onUse={(plan) => onUse(plan.steps, plan.title)} />
      </Fold>
      <Fold words={t('plan-templates')}>
        <Templates topic={title} onUse={onUse} />
      </Fold>
    </>
  );
}

function Templates({ topic, onUse }: { topic: string; onUse: OtherProps['onUse'] }) {
  return (
    <ul class="plain stack">
      {templates.map((template) => (
        <li key={template.id}>
          <p>{t(`template-what-${template.id}`)}</p>
          <button
            type="button"
            class="button"
            onClick={() =>
              onUse(stepsOf(template, topic, templateWords), t(`template-name-${template.id}`))
            }
          >
            {t('start-action-plan', { plan: t(`template-name-${template.id}`) })}
          </button>
        </li>
      ))}
    </ul>
  );
}
