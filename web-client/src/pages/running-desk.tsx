import { useState } from 'preact/hooks';
import type { Next } from '../parts/next-buttons';
import type { Command } from '../protocol/messages';
import type { Step, Table, View } from '../protocol/types.generated';
import { openBlock, viewAt } from '../session/block';
import { t } from '../text/text';
import { HostDesk, type HostDeskProps } from '../views/host-desk';
import { BlockDesk } from './block-desk';
import { heardSoFar } from './heard-so-far';
import { leftBehind } from './left-behind';
import type { DeskNeeds } from './needs';
import { OfferAgain } from './offer-again';
import { OpenStepPart } from './open-step-part';
import { shownPlan, withPace } from './plan-pace';
import { refusalWords } from './refusal-words';
import { RehearsePart } from './rehearse-part';
import { pathOf } from './route';
import { allTurns, having, openStep, personCalled, stepAfter, tableOf, turnsDone } from './seen';
import { type Sends, useSends } from './sends';
import { shownBreak, whoIsBack } from './shown-break';
import { nextName, stepName } from './step-words';
import { tablePanel } from './table-panel';
import { useTableSteps } from './table-steps';
import { severalTables } from './tables';
import { hasTablesInTurns, tablesInTurns } from './tables-in-turns';
import { nextRestMs, useTurnDesk } from './turn-desk';
import { mayReorder } from './turn-order';
import { useWriting } from './writing';

type OpenStep = Extract<Command, { kind: 'open_step' }>;
type StepCommand = OpenStep | Extract<Command, { kind: 'have_break' }>;

/** While steps run: one button for the next person, or else for the next step. */
export function RunningDesk(all: DeskNeeds) {
  const { store, device, show, go } = all;
  const several = hasTablesInTurns(all);
  const table = several ? undefined : tableOf(all.view, store.me.value);
  // One circle walks a block as it walks any other steps.
  const needs = { ...all, view: viewAt(all.view, table) };
  const { view } = needs;
  const steps = useSteps(all);
  const circle = useTableSteps(all, table);
  const paces = useSends(store);
  const turn = useTurnDesk(needs, table);
  const isBlock = several && openBlock(view).length > 0;
  const saying = useWriting(store, 'say_to_all');
  const step = openStep(view);
  const after = stepAfter(view);
  const afterName = circle?.after ?? nextName(view);
  const next: Next =
    turn.next ?? (afterName === null ? { label: 'close' } : { label: 'step', step: afterName });
  const refused = steps.ask === null ? steps.sends.refused : null;
  const refusal = turn.refusal ?? circle?.refusal ?? wordsOf(refused) ?? wordsOf(paces.refused);
  const sending = turn.sending || steps.sends.sending || circle?.sending === true;
  const openAfter = () => {
    if (after === undefined) show('close');
    else steps.open({ kind: 'open_step', body: { from: all.view.step ?? '', step: after.id } });
  };
  return (
    <HostDesk
      session={view.title}
      happening={happening(needs)}
      script={scriptOf(isBlock ? 'block' : step)}
      openPart={
        <>
          <OpenStepPart key={view.step} {...needs} />
          <RehearsePart {...needs} />
        </>
      }
      turn={{
        ...turn,
        next,
        sending,
        refusal,
        onNext: (how) => {
          if (turn.next !== null) turn.onNext(how);
          else if (circle !== null && circle.after !== null) circle.onAfter();
          else openAfter();
        },
      }}
      block={
        isBlock ? (
          <BlockDesk
            {...needs}
            ask={steps.ask}
            sending={sending}
            refusal={refusal}
            onNext={openAfter}
            onAsked={steps.answer}
          />
        ) : undefined
      }
      heard={step?.kind === 'have_your_say' || isBlock ? heardSoFar(view, allTurns(view)) : null}
      runningMinutes={
        view.started_at === null
          ? null
          : Math.max(0, Math.floor((store.now.value - view.started_at) / 60_000))
      }
      tables={several ? tablesInTurns(needs) : []}
      offer={<OfferAgain store={store} view={view} table={table} />}
      rest={isBlock ? null : restOf(view, table)}
      ask={isBlock ? null : (steps.ask ?? circle?.ask ?? null)}
      mayReorder={mayReorder(needs, table)}
      moved={
        steps.moved ??
        (circle?.moved == null ? null : { ...circle.moved, words: movedTo(stepName(view)) })
      }
      plan={shownPlan(view)}
      paces={severalTables(view)}
      onBreak={
        view.step === null || step?.kind === 'break'
          ? null
          : () => steps.open(breakFrom(view, all.view.step ?? ''))
      }
      say={{
        draft: saying.draft,
        state: saying.state,
        onDraft: saying.onDraft,
        onSay: () => saying.send((text) => store.send({ kind: 'say_to_all', body: { text } })),
      }}
      roomLink={pathOf(device.session, 'room')}
      onAsked={(anyway) => {
        if (circle !== null && circle.ask !== null) circle.onAsked(anyway);
        else steps.answer(anyway);
      }}
      onStep={(id) => {
        if (circle !== null && openBlock(view).some((one) => one.id === id)) circle.onStep(id);
        else if (all.view.step !== null)
          steps.open({ kind: 'open_step', body: { from: all.view.step, step: id } });
      }}
      onPace={(id, pace) => void paces.send(withPace(view, id, pace))}
      onMyPage={() => go('round')}
      onTable={(id) => go('desk', tablePanel(id))}
      onMore={show}
    />
  );
}

/** What a host says, then the words of the step itself, a verse or paragraph each. */
function scriptOf(step: Step | 'block' | undefined): string[] {
  if (step === undefined) return [];
  if (step === 'block') return t('script-block').split('\n');
  const { kind, words = '' } = step;
  const own = words.split(/\n{2,}/).filter((part) => part.trim() !== '');
  return [...t(`script-${kind}`).split('\n'), ...own];
}

const breakMinutes = 10;

/** The break that the plan still has, or else one of its own. */
function breakFrom(view: View, from: string): StepCommand {
  const planned = view.plan.find(
    ({ id, kind, pace }) => kind === 'break' && pace !== 'each_table' && !(id in view.finished),
  );
  if (planned !== undefined) return { kind: 'open_step', body: { from, step: planned.id } };
  return { kind: 'have_break', body: { from, minutes: breakMinutes } };
}

interface Steps {
  sends: Sends;
  /** Who would be left behind: "Bo and Cy have not had a turn." */
  ask: string | null;
  /** For ten seconds after a move: back to where we were, where nothing of it is lost. */
  moved: { words: string; onUndo: () => void; onGone: () => void } | null;
  open: (command: StepCommand) => void;
  answer: (anyway: boolean) => void;
}

/** Moving to another step. Who would be left behind is asked about first, by name. */
function useSteps({ store, view }: DeskNeeds): Steps {
  const sends = useSends(store, nextRestMs);
  const [last, setLast] = useState<StepCommand | null>(null);
  const [from, setFrom] = useState<string | null>(null);
  const go = async (command: StepCommand) => {
    if (await sends.send(command)) setFrom(command.body.from);
  };
  return {
    sends,
    ask: last?.body.from === view.step ? leftBehind(view, sends.refused) : null,
    moved:
      from === null || from === view.step
        ? null
        : {
            words: movedTo(stepName(view)),
            onUndo: () => {
              setFrom(null);
              setLast(null);
              // Nobody who waits is left behind by going back; whoever has begun a turn would be.
              const anyway = view.tables.every((table) => having(table) === undefined);
              const back = { from: view.step ?? '', step: from, anyway };
              void sends.sendAtOnce({ kind: 'open_step', body: back });
            },
            onGone: () => setFrom(null),
          },
    open: (command) => {
      setLast(command);
      void go(command);
    },
    answer: (anyway) => {
      sends.forget();
      if (!anyway || last?.kind !== 'open_step') return;
      void go({ ...last, body: { ...last.body, anyway: true } });
    },
  };
}

function movedTo(step: string): string {
  return t('desk-moved', { step });
}

function wordsOf(refused: Sends['refused']): string | null {
  return refused === null ? null : refusalWords(refused);
}

function restOf(view: View, table: Table | undefined): HostDeskProps['rest'] {
  const rest = shownBreak(view, table);
  const people = whoIsBack(view).flatMap(({ id }) => personCalled(view, id) ?? []);
  return rest === null ? null : { ...rest, people };
}

function happening({ view }: DeskNeeds): string {
  if (severalTables(view) && openBlock(view).length > 0) return t('block-happening');
  const step = stepName(view);
  if (openStep(view)?.kind !== 'have_your_say') return step;
  return t('desk-happening', { step, ...turnsDone(allTurns(view)) });
}
