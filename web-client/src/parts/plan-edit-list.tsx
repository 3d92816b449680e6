import { Fragment } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Step } from '../protocol/types.generated';
import { t } from '../text/text';
import { DoneBar } from './done-bar';
import { PlanStepForm } from './plan-step-form';

export interface PlannedPart {
  step: Step;
  /** Its own title, or what its kind is called. */
  name: string;
  /** "2 minutes each"; empty where it has no length. */
  takes: string;
}

interface Props {
  /** Told where it was done: a long list need not be left for "Undo". */
  done: { words: string; onUndo: () => void; onGone: () => void; at: number } | null;
  parts: readonly PlannedPart[];
  paces: boolean;
  open: string | null;
  onOpen: (id: string | null) => void;
  onChange: (id: string, change: Partial<Step>) => void;
  onMove: (id: string, by: -1 | 1) => void;
  onRemove: (id: string) => void;
}

type Act = 'change' | 'up' | 'down';

/** One part is open at a time. Where a part goes, the focus goes with it. */
export function PlanEditList(props: Props) {
  const { parts, open, done } = props;
  const list = useRef<HTMLOListElement>(null);
  const next = useRef<{ id: string; act: Act } | null>(null);
  const order = parts.map(({ step }) => step.id).join(' ');
  useEffect(() => {
    const { current } = next;
    next.current = null;
    if (current !== null) list.current?.querySelector<HTMLElement>(selectorOf(current))?.focus();
  }, [order, open]);
  useEffect(() => {
    if (open !== null) document.getElementById(`${open}-title`)?.focus();
  }, [open]);
  const move = (id: string, by: -1 | 1) => {
    next.current = { id, act: by < 0 ? 'up' : 'down' };
    props.onMove(id, by);
  };
  const close = (id: string) => {
    const wrong = list.current?.querySelector<HTMLElement>('[aria-invalid="true"]') ?? null;
    if (wrong !== null) return wrong.focus();
    next.current = { id, act: 'change' };
    props.onOpen(null);
  };
  return (
    <ol class="plain stack" ref={list}>
      {parts.map((part, at) => (
        <Fragment key={part.step.id}>
          {done?.at === at && <Done {...done} />}
          <li class="panel flat">
            <PartLine part={part} place={at + 1} />
            {part.step.id === open ? (
              <>
                <PlanStepForm
                  step={part.step}
                  paces={props.paces}
                  onChange={(change) => props.onChange(part.step.id, change)}
                />
                <button type="button" class="button" onClick={() => close(part.step.id)}>
                  {t('plan-part-done')}
                  <span class="for-ears">: {part.name}</span>
                </button>
              </>
            ) : (
              <PartButtons
                {...props}
                part={part}
                first={at === 0}
                last={at === parts.length - 1}
                onMove={move}
              />
            )}
          </li>
        </Fragment>
      ))}
      {done !== null && done.at >= parts.length && <Done {...done} />}
    </ol>
  );
}

function Done({ words, onUndo, onGone }: NonNullable<Props['done']>) {
  return (
    <li>
      <DoneBar words={words} onUndo={onUndo} onGone={onGone} />
    </li>
  );
}

function PartLine({ part, place }: { part: PlannedPart; place: number }) {
  const { step, name, takes } = part;
  return (
    <>
      <h2 class="plan-part">
        <span class="digits">{place}.</span> <bdi>{name}</bdi>
      </h2>
      {takes !== '' && <p class="hint">{takes}</p>}
      {step.pace === 'each_table' && <p class="hint">{t('pace-each_table')}</p>}
      {step.questions.map((question, nth) => (
        <p key={nth} dir="auto">
          {question}
        </p>
      ))}
    </>
  );
}

interface ButtonsProps extends Pick<Props, 'onOpen' | 'onMove' | 'onRemove'> {
  part: PlannedPart;
  first: boolean;
  last: boolean;
}

/** At an end of the list a button stays where it is, so that nobody's focus is lost. */
function PartButtons({ part, first, last, onOpen, onMove, onRemove }: ButtonsProps) {
  const { id } = part.step;
  const acts: [Act, string, boolean, () => void][] = [
    ['change', t('people-change'), true, () => onOpen(id)],
    ['up', t('order-up'), !first, () => onMove(id, -1)],
    ['down', t('order-down'), !last, () => onMove(id, 1)],
  ];
  return (
    <div class="buttons pairs">
      {acts.map(([act, words, may, run]) => (
        <button
          type="button"
          class="button"
          key={act}
          data-act={`${act} ${id}`}
          aria-disabled={may ? undefined : 'true'}
          onClick={() => may && run()}
        >
          {words}
          <span class="for-ears">: {part.name}</span>
        </button>
      ))}
      <button type="button" class="button" onClick={() => onRemove(id)}>
        {t('plan-remove')}
        <span class="for-ears">: {part.name}</span>
      </button>
    </div>
  );
}

function selectorOf({ id, act }: { id: string; act: Act }): string {
  return `[data-act="${act} ${CSS.escape(id)}"]`;
}
