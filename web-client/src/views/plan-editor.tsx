import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Fold } from '../parts/fold';
import { PlanEditList, type PlannedPart } from '../parts/plan-edit-list';
import { Problem } from '../parts/problem';
import { type StepKind, stepKinds } from '../plans/plan-parts';
import type { Step } from '../protocol/types.generated';
import { Heading } from '../shell/heading';
import { t } from '../text/text';
import '../styles/plans.css';

export interface PlanEditorProps {
  session: string;
  /** What has begun, and stays: its names. */
  begun: readonly string[];
  parts: readonly PlannedPart[];
  /** Which part is being changed. */
  open: string | null;
  /** Something here is not saved yet. */
  changed: boolean;
  /** Somebody else saved another plan meanwhile. */
  elsewhere: boolean;
  /** Tables there are, or may be: each part can go at their own pace. */
  paces: boolean;
  /** As many parts as a plan can have. */
  full: boolean;
  saving: boolean;
  saved: boolean;
  /** Why it can't be saved as it stands, or was not taken. */
  problem: string | null;
  /** What was just done, and before which part of the list it is told. */
  done: { words: string; onUndo: () => void; onGone: () => void; at: number } | null;
  onOpen: (id: string | null) => void;
  onChange: (id: string, change: Partial<Step>) => void;
  onMove: (id: string, by: -1 | 1) => void;
  onRemove: (id: string) => void;
  onAdd: (kind: StepKind) => void;
  onSave: () => void;
  /** Back to what is saved. */
  onDiscard: () => void;
  onBack: () => void;
  /** Keeping, saving and opening plans. */
  children?: ComponentChildren;
}

/** The parts of a session, one under the other. Nothing changes for anybody until it is saved. */
export function PlanEditor(props: PlanEditorProps) {
  const list = useRef<HTMLDivElement>(null);
  const wrongField = () =>
    list.current?.querySelector<HTMLElement>('[aria-invalid="true"]') ?? null;
  return (
    <>
      <Heading what={t('desk-plan')} session={props.session} />
      <p>{t('plan-hint')}</p>
      <div class="columns">
        <div class="stack">
          {props.begun.length > 0 && <Begun names={props.begun} />}
          {props.parts.length === 0 && <p>{t('plan-no-parts')}</p>}
          <div ref={list}>
            <PlanEditList {...props} />
          </div>
          <Fold words={t('plan-add')}>
            <AddPart {...props} />
          </Fold>
          <SavePlan {...props} wrongField={wrongField} />
        </div>
        <div class="stack">{props.children}</div>
      </div>
      <button type="button" class="button" onClick={props.onBack}>
        {t('back-to-desk')}
      </button>
    </>
  );
}

function Begun({ names }: { names: readonly string[] }) {
  return (
    <section class="panel flat" aria-labelledby="plan-begun">
      <h2 id="plan-begun">{t('plan-begun')}</h2>
      <ul class="plain">
        {names.map((name, nth) => (
          <li key={nth}>
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}

function AddPart({ full, onAdd }: PlanEditorProps) {
  if (full) return <p>{t('plan-full')}</p>;
  return (
    <div class="buttons pairs">
      {stepKinds.map((kind) => (
        <button type="button" class="button" key={kind} onClick={() => onAdd(kind)}>
          {t(`step-${kind}`)}
        </button>
      ))}
    </div>
  );
}

interface SaveProps extends PlanEditorProps {
  /** In the parts: what is wrong beside them does not keep a plan from being saved. */
  wrongField: () => HTMLElement | null;
}

function SavePlan(props: SaveProps) {
  const { changed, saving, saved, problem } = props;
  const save = () => {
    const wrong = props.wrongField();
    if (wrong !== null) wrong.focus();
    else if (!saving) props.onSave();
  };
  return (
    <div class="stack">
      {problem !== null && <Problem words={problem} />}
      {changed && props.elsewhere && <p class="strong">{t('plan-elsewhere')}</p>}
      {changed && !saving && <p class="not-sent">{t('plan-unsaved')}</p>}
      {!changed && saved && <p class="sent">{t('plan-saved')}</p>}
      <div class="buttons">
        <button
          type="button"
          class="button main"
          aria-disabled={saving ? 'true' : undefined}
          onClick={save}
        >
          {saving ? t('saving') : t('plan-save')}
        </button>
        {changed && (
          <button type="button" class="button" onClick={props.onDiscard}>
            {t('plan-discard')}
          </button>
        )}
      </div>
    </div>
  );
}
