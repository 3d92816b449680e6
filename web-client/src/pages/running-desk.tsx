import { useState } from 'preact/hooks';
import type { Next } from '../parts/next-buttons';
import type { Command } from '../protocol/messages';
import type { Step, View } from '../protocol/types.generated';
import { t } from '../text/text';
import { HostDesk, type HostDeskProps, type PlanStep } from '../views/host-desk';
import { heardSoFar } from './heard-so-far';
import type { DeskNeeds } from './needs';
import { OfferAgain } from './offer-again';
import { OpenStepPart } from './open-step-part';
import { refusalWords } from './refusal-words';
import { RehearsePart } from './rehearse-part';
import { pathOf } from './route';
import {
  allTurns,
  having,
  namesOf,
  openStep,
  personCalled,
  stepAfter,
  tableOf,
  turnsDone,
} from './seen';
import { type Sends, useSends } from './sends';
import { shownBreak, whoIsBack } from './shown-break';
import { stepName, titleOf } from './step-words';
import { tablePanel } from './table-panel';
import { hasTablesInTurns, tablesInTurns } from './tables-in-turns';
import { nextRestMs, useTurnDesk } from './turn-desk';
import { mayReorder } from './turn-order';
import { useWriting } from './writing';

type OpenStep = Extract<Command, { kind: 'open_step' }>;
type StepCommand = OpenStep | Extract<Command, { kind: 'have_break' }>;

/** While steps run: one button for the next person, or else for the next step. */
export function RunningDesk(needs: DeskNeeds) {
  const { store, view, device, show, go } = needs;
  const steps = useSteps(needs);
  const several = hasTablesInTurns(needs);
  const table = several ? undefined : tableOf(view, store.me.value);
  const turn = useTurnDesk(needs, table);
  const saying = useWriting(store, 'say_to_all');
  const step = openStep(view);
  const after = stepAfter(view);
  const next: Next =
    turn.next ??
    (after === undefined ? { label: 'close' } : { label: 'step', step: titleOf(after) });
  return (
    <HostDesk
      session={view.title}
      happening={happening(needs)}
      script={step === undefined ? [] : scriptOf(step)}
      openPart={
        <>
          <OpenStepPart key={view.step} {...needs} />
          <RehearsePart {...needs} />
        </>
      }
      turn={{
        ...turn,
        next,
        sending: turn.sending || steps.sends.sending,
        refusal:
          turn.refusal ??
          (steps.ask === null && steps.refused !== null ? refusalWords(steps.refused) : null),
        onNext: (how) => {
          if (turn.next !== null) turn.onNext(how);
          else if (next.label === 'close') show('close');
          else if (view.step !== null && after !== undefined)
            steps.open({ kind: 'open_step', body: { from: view.step, step: after.id } });
        },
      }}
      heard={step?.kind === 'have_your_say' ? heardSoFar(view, allTurns(view)) : null}
      runningMinutes={
        view.started_at === null
          ? null
          : Math.max(0, Math.floor((store.now.value - view.started_at) / 60_000))
      }
      tables={several ? tablesInTurns(needs) : []}
      offer={<OfferAgain store={store} view={view} table={table} />}
      rest={restOf(view)}
      ask={steps.ask}
      mayReorder={mayReorder(needs, table)}
      moved={steps.moved}
      plan={view.plan.map((one) => ({
        id: one.id,
        title: titleOf(one),
        state: planState(needs, one.id),
      }))}
      onBreak={
        view.step === null || step?.kind === 'break'
          ? null
          : () => steps.open(breakFrom(view, view.step ?? ''))
      }
      say={{
        draft: saying.draft,
        state: saying.state,
        onDraft: saying.onDraft,
        onSay: () => saying.send((text) => store.send({ kind: 'say_to_all', body: { text } })),
      }}
      roomLink={pathOf(device.session, 'room')}
      onAsked={steps.answer}
      onStep={(id) => {
        if (view.step !== null)
          steps.open({ kind: 'open_step', body: { from: view.step, step: id } });
      }}
      onMyPage={() => go('round')}
      onTable={(id) => go('desk', tablePanel(id))}
      onMore={show}
    />
  );
}

/** What a host says, then the words of the step itself, a verse or paragraph each. */
function scriptOf({ kind, words = '' }: Step): string[] {
  const own = words.split(/\n{2,}/).filter((part) => part.trim() !== '');
  return [...t(`script-${kind}`).split('\n'), ...own];
}

const breakMinutes = 10;

/** The break that the plan still has, or else one of its own. */
function breakFrom(view: View, from: string): StepCommand {
  const planned = view.plan.find(({ id, kind }) => kind === 'break' && !(id in view.finished));
  if (planned !== undefined) return { kind: 'open_step', body: { from, step: planned.id } };
  return { kind: 'have_break', body: { from, minutes: breakMinutes } };
}

interface Steps {
  sends: Sends;
  refused: Sends['refused'];
  /** "Bo and Cy have not had a turn. Carry on anyway?" */
  ask: string | null;
  /** For ten seconds after a move: back to where we were, where nothing of it is lost. */
  moved: { words: string; onUndo: () => void; onGone: () => void } | null;
  open: (command: StepCommand) => void;
  answer: (carryOn: boolean) => void;
}

/** Moving to another step. Who would be left behind is asked about first, by name. */
function useSteps({ store, view }: DeskNeeds): Steps {
  const sends = useSends(store, nextRestMs);
  const undos = useSends(store); // pressed at once, it may not be dropped with a trembling second tap
  const [last, setLast] = useState<StepCommand | null>(null);
  const [from, setFrom] = useState<string | null>(null);
  const go = async (command: StepCommand) => {
    if (await sends.send(command)) setFrom(command.body.from);
  };
  const waiting = sends.refused?.code === 'people_waiting' && last?.body.from === view.step;
  const people = sends.refused?.people ?? [];
  return {
    sends,
    refused: sends.refused ?? undos.refused,
    ask: waiting ? t('desk-people-waiting', namesOf(view, people)) : null,
    moved:
      from === null || from === view.step
        ? null
        : {
            words: t('desk-moved', { step: stepName(view) }),
            onUndo: () => {
              setFrom(null);
              // Nobody who waits is left behind by going back; whoever has begun a turn would be.
              const anyway = view.tables.every((table) => having(table) === undefined);
              const back = { from: view.step ?? '', step: from, anyway };
              void undos.send({ kind: 'open_step', body: back });
            },
            onGone: () => setFrom(null),
          },
    open: (command) => {
      setLast(command);
      void go(command);
    },
    answer: (carryOn) => {
      sends.forget();
      if (!carryOn || last?.kind !== 'open_step') return;
      void go({ ...last, body: { ...last.body, anyway: true } });
    },
  };
}

function restOf(view: View): HostDeskProps['rest'] {
  const rest = shownBreak(view);
  const people = whoIsBack(view).flatMap(({ id }) => personCalled(view, id) ?? []);
  return rest === null ? null : { ...rest, people };
}

function happening({ view }: DeskNeeds): string {
  const step = stepName(view);
  if (openStep(view)?.kind !== 'have_your_say') return step;
  return t('desk-happening', { step, ...turnsDone(allTurns(view)) });
}

function planState({ view }: DeskNeeds, id: string): PlanStep['state'] {
  if (id === view.step) return 'now';
  return id in view.finished ? 'done' : 'to_come';
}
