/** What happened while somebody was away. Pure: ids only, the words are looked up where they are shown. */
import type { View } from '../protocol/types.generated';
import { viewAt } from './block';
import { ownTable } from './look-ups';

/** What a device had seen, when it was last there. */
export interface Seen {
  /** The server's time. */
  at: number;
  step: string | null;
  finished: string[];
  /** People who had had their turn. */
  had: string[];
  notes: string[];
  chat: string[];
  park: string[];
}

export interface Missed {
  since: number;
  awayMs: number;
  /** Steps that began, in the plan's order. */
  steps: string[];
  /** People who had their turn. */
  turns: string[];
  /** What others wrote. */
  notes: string[];
  chat: string[];
  park: string[];
}

export function seenIn(all: View, me: string | null, at: number): Seen {
  const view = atOwnTable(all, me);
  return {
    at,
    step: view.step,
    finished: Object.keys(view.finished),
    had: had(view),
    notes: view.notes.map(({ id }) => id),
    chat: view.chat.map(({ id }) => id),
    park: view.park.map(({ id }) => id),
  };
}

export function missedSince(seen: Seen, all: View, me: string | null, now: number): Missed {
  const view = atOwnTable(all, me);
  const begun = (step: string) => step === view.step || step in view.finished;
  const knownSteps = new Set([...seen.finished, seen.step]);
  const ofOthers = (items: readonly { id: string; by: string | null }[], known: string[]) =>
    items
      .filter(({ id, by }) => !known.includes(id) && (by === null || by !== me))
      .map(({ id }) => id);
  return {
    since: seen.at,
    awayMs: Math.max(0, now - seen.at),
    steps: view.plan.map(({ id }) => id).filter((id) => begun(id) && !knownSteps.has(id)),
    turns: had(view).filter((who) => who !== me && !seen.had.includes(who)),
    notes: ofOthers(view.notes, seen.notes),
    chat: ofOthers(
      view.chat.filter(({ hidden }) => !hidden),
      seen.chat,
    ),
    park: ofOthers(view.park, seen.park),
  };
}

/** Each table has its own steps in a block: those of others are nothing that I missed. */
function atOwnTable(view: View, me: string | null): View {
  return viewAt(view, ownTable(view, me));
}

function had(view: View): string[] {
  return view.tables.flatMap(({ turns }) =>
    turns.filter(({ state }) => state === 'had').map(({ who }) => who),
  );
}
