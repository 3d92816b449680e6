import type { Next } from '../parts/next-buttons';
import type { Step, Table, View } from '../protocol/types.generated';
import { openBlock, viewAt } from '../session/block';
import { t } from '../text/text';
import { HostDesk, type HostDeskProps } from '../views/host-desk';
import { BlockDesk } from './block-desk';
import { heardSoFar } from './heard-so-far';
import { type Move, useMoves } from './moves';
import type { DeskNeeds } from './needs';
import { OfferAgain } from './offer-again';
import { OpenStepPart } from './open-step-part';
import { shownPlan, withPace } from './plan-pace';
import { refusalWords } from './refusal-words';
import { RehearsePart } from './rehearse-part';
import { pathOf } from './route';
import { allTurns, having, openStep, personCalled, stepAfter, tableOf, turnsDone } from './seen';
import { useSends } from './sends';
import { shownBreak, whoIsBack } from './shown-break';
import { nextName, stepName } from './step-words';
import { tablePanel } from './table-panel';
import { useTableSteps } from './table-steps';
import { severalTables } from './tables';
import { hasTablesInTurns, tablesInTurns } from './tables-in-turns';
import { useTurnDesk } from './turn-desk';
import { mayReorder } from './turn-order';
import { useWriting } from './writing';

/** While steps run: one button for the next person, or else for the next step. */
export function RunningDesk(all: DeskNeeds) {
  const { store, device, show, go } = all;
  const several = hasTablesInTurns(all);
  const table = several ? undefined : tableOf(all.view, store.me.value);
  // One circle walks a block as it walks any other steps.
  const needs = { ...all, view: viewAt(all.view, table) };
  const { view } = needs;
  const moves = useMoves(all, all.view.step);
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
  const refusedPace = paces.refused === null ? null : refusalWords(paces.refused);
  const refusal = turn.refusal ?? circle?.refusal ?? moves.refusal ?? refusedPace;
  const sending = turn.sending || moves.sending || circle?.sending === true;
  const openAfter = () => {
    if (after === undefined) show('close');
    else moves.go(openStepFrom(all.view, after.id));
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
            ask={moves.ask}
            sending={sending}
            refusal={refusal}
            onNext={openAfter}
            onAsked={moves.onAsked}
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
      ask={isBlock ? null : (moves.ask ?? circle?.ask ?? null)}
      mayReorder={mayReorder(needs, table)}
      readsFirst={view.settings.no_name === 'read_first' || view.held.length > 0}
      moved={
        moves.moved(movedTo(stepName(all.view)), (to) => backTo(all.view, to)) ??
        (circle?.moved == null ? null : { ...circle.moved, words: movedTo(stepName(view)) })
      }
      plan={shownPlan(view)}
      paces={severalTables(view)}
      onBreak={
        view.step === null || step?.kind === 'break'
          ? null
          : () => moves.go(breakFrom(view, all.view.step ?? ''))
      }
      say={{
        draft: saying.draft,
        state: saying.state,
        onDraft: saying.onDraft,
        onSay: () => saying.send((text) => store.send({ kind: 'say_to_all', body: { text } })),
      }}
      isHost={store.role.value === 'host'}
      roomLink={pathOf(device.session, 'room')}
      onAsked={(anyway) => {
        if (moves.ask === null && circle !== null) circle.onAsked(anyway);
        else moves.onAsked(anyway);
      }}
      onStep={(id) => {
        if (circle !== null && openBlock(view).some((one) => one.id === id)) circle.onStep(id);
        else if (all.view.step !== null) moves.go(openStepFrom(all.view, id));
      }}
      onPace={(id, pace) => void paces.send(withPace(view, id, pace))}
      onMyPage={() => go('round')}
      onReport={() => go('report')}
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
function breakFrom(view: View, from: string): Move {
  const planned = view.plan.find(
    ({ id, kind, pace }) => kind === 'break' && pace !== 'each_table' && !(id in view.finished),
  );
  if (planned !== undefined) return { kind: 'open_step', body: { from, step: planned.id } };
  return { kind: 'have_break', body: { from, minutes: breakMinutes } };
}

function openStepFrom({ step: from }: View, step: string): Move {
  return { kind: 'open_step', body: { from: from ?? '', step } };
}

/** Nobody who waits is left behind by going back; whoever has begun a turn would be. */
function backTo({ step, tables }: View, to: string): Move {
  const anyway = tables.every((table) => having(table) === undefined);
  return { kind: 'open_step', body: { from: step ?? '', step: to, anyway } };
}

function movedTo(step: string): string {
  return t('desk-moved', { step });
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
