/** What somebody missed, with its words: looked up anew, so that what was taken off is gone. Pure. */
import type { Note, Participant } from '../domain';
import type { Note as HeldNote, View } from '../protocol/types.generated';
import type { Missed } from '../session/missed';
import { noteOf, personCalled, turnOf, typedTurn } from './seen';
import { titleOf } from './step-words';

interface MissedTurn {
  person: Participant;
  /** What they typed, and the line they kept. */
  words: readonly string[];
}

interface MissedWords {
  steps: readonly { id: string; title: string }[];
  turns: readonly MissedTurn[];
  notes: readonly Note[];
  chat: readonly Note[];
  /** Who parked something is not told: it belongs to all. */
  park: readonly Note[];
}

export function missedWords(view: View, missed: Missed): MissedWords {
  const isBesideATurn = ({ about, by }: HeldNote) =>
    about === 'typed_turn' || (about === 'line' && missed.turns.includes(by ?? ''));
  const shown = view.notes.filter((note) => !isBesideATurn(note));
  const said = view.chat.filter(({ hidden }) => !hidden);
  return {
    steps: view.plan
      .filter(({ id }) => missed.steps.includes(id))
      .map((step) => ({ id: step.id, title: titleOf(step) })),
    turns: missed.turns.flatMap((who) => missedTurn(view, who, missed.notes)),
    notes: among(shown, missed.notes).map((note) => noteOf(view, note)),
    chat: among(said, missed.chat).map((item) => noteOf(view, item)),
    park: among(view.park, missed.park).map((item) => noteOf(view, { ...item, by: null })),
  };
}

export function howManyNew({ notes, chat, park }: MissedWords): number {
  return notes.length + chat.length + park.length;
}

function missedTurn(view: View, who: string, newNotes: readonly string[]): MissedTurn[] {
  const person = personCalled(view, who);
  if (person === null) return [];
  const turns = view.tables.flatMap((table) => turnOf(table, who) ?? []);
  const typed = turns.flatMap((turn) => typedTurn(view, turn) ?? []);
  const lines = view.notes
    .filter(({ id, about, by }) => about === 'line' && by === who && newNotes.includes(id))
    .map(({ text }) => text);
  return [{ person, words: [...new Set([...typed, ...lines])] }];
}

/** What has no name comes last, by ids that are made of chance: its place tells nothing. */
function among<Item extends { id: string; by: string | null }>(
  items: readonly Item[],
  ids: readonly string[],
): Item[] {
  const missed = items.filter(({ id }) => ids.includes(id));
  const nameless = missed.filter(({ by }) => by === null);
  nameless.sort((one, other) => (one.id < other.id ? -1 : 1));
  return [...missed.filter(({ by }) => by !== null), ...nameless];
}
