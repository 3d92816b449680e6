/** Everything a desk needs to move turns and the clock at one table: for the host and our timer. */
import { useState } from 'preact/hooks';
import type { Next, NextHow } from '../parts/next-buttons';
import type { NowPanelProps } from '../parts/now-panel';
import type { Command } from '../protocol/messages';
import type { Table, View, ViewClock } from '../protocol/types.generated';
import { stepAt, stepScope } from '../session/block';
import { deviceOf, sessionScope } from '../session/look-ups';
import type { PageNeeds } from './needs';
import { refusalWords } from './refusal-words';
import { having, nextTurn, peopleIn, personCalled } from './seen';
import { useSends } from './sends';

type Needs = Pick<PageNeeds, 'store' | 'view' | 'clocks'>;

interface TurnDesk extends NowPanelProps {
  /** A turn is being had, or somebody waits for one. */
  hasTurns: boolean;
  /** The table is in the step that has turns. */
  inTurns: boolean;
}

/** Over by this much, host and keeper alone are told to thank them. */
const thankAfterMs = 60_000;
const aMinute = 60;
/** Between two people or steps nobody is in a hurry, and a second tap would cost somebody their turn. */
export const nextRestMs = 800;

export function useTurnDesk({ store, view, clocks }: Needs, table: Table | undefined): TurnDesk {
  const turns = useSends(store, nextRestMs);
  const clockSends = useSends(store);
  const [waitsFor, setWaitsFor] = useState<string | null>(null);
  const here = store.here.value;
  const inTurns = stepAt(view, table)?.kind === 'have_your_say';
  const turn = inTurns ? having(table) : undefined;
  const next = inTurns ? nextFor(view, table, here) : null;
  const scope = inTurns ? (table?.id ?? sessionScope) : (stepScope(view, table) ?? '');
  const clock = view.clocks[scope];
  const refused = turns.refused ?? clockSends.refused;
  const nextWho = next?.label === 'person' ? next.person.id : null;
  const onNext = (how: NextHow) => {
    if (how === 'wait') setWaitsFor(nextWho);
    else void turns.send(...commandsFor(how, table?.id ?? '', turn?.who ?? null, nextWho));
  };
  const about = clock === undefined ? {} : { if: clock.revision };
  return {
    people: peopleIn(view, here),
    having: personCalled(view, turn?.who ?? null),
    next,
    hasTurns: turn !== undefined || next !== null,
    inTurns,
    waits: nextWho !== null && waitsFor === nextWho,
    clock:
      clock === undefined ? null : clocks.show(view, scope, store.levels.value, store.now.value),
    paused: clock?.state === 'paused',
    thankThem: turn !== undefined && isOver(clock, store.now.value),
    sending: turns.sending,
    refusal: refused === null ? null : refusalWords(refused),
    onNext,
    onPause: (pause) =>
      void clockSends.send({
        kind: pause ? 'pause_clock' : 'resume_clock',
        body: { scope },
        ...about,
      }),
    onMinute: () =>
      void clockSends.send({ kind: 'add_time', body: { scope, seconds: aMinute }, ...about }),
    onHold: () =>
      void clockSends.send({ kind: 'set_turn_aside', body: { table: table?.id ?? '' } }),
  };
}

/** One thing at a time: where the next device is away, the turn that is being had ends first. */
function nextFor(
  view: View,
  table: Table | undefined,
  here: ReadonlySet<string>,
): Extract<Next, { label: 'person' | 'finish' }> | null {
  const now = personCalled(view, having(table)?.who ?? null);
  const waiting = nextTurn(view, table, here);
  const person = personCalled(view, waiting?.who ?? null);
  const away = person !== null && !here.has(deviceOf(view, person.id));
  if (now !== null && (person === null || away)) return { label: 'finish', person: now };
  return person === null ? null : { label: 'person', person, away };
}

/** Naming the person makes it harmless to press at the same time as somebody else. */
function commandsFor(
  how: NextHow,
  table: string,
  having: string | null,
  next: string | null,
): Command[] {
  const commands: Command[] = [];
  if (how === 'step_over' && next !== null)
    return [{ kind: 'step_over', body: { table, who: next } }];
  if (having !== null) commands.push({ kind: 'finish_turn', body: { table, who: having } });
  if (next !== null) {
    const anyway = how === 'start_anyway' ? { anyway: true } : {};
    commands.push({ kind: 'start_turn', body: { table, who: next, ...anyway } });
  }
  return commands;
}

function isOver(clock: ViewClock | undefined, now: number): boolean {
  if (clock === undefined || clock.deadline === null || clock.length_ms === null) return false;
  return now - clock.deadline >= thankAfterMs;
}
