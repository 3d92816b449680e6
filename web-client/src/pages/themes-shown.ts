/** Headings, what stands under them, and what stands under none. Pure. */
import type { Note, SaidGroup, ShownTheme } from '../domain';
import type { Theme, View } from '../protocol/types.generated';
import { isHost } from '../session/look-ups';
import { personCalled } from './seen';

/** What this device finds of a theme's words: what was taken away, hidden or said at other tables it does not. */
export function themesShown(view: View, me: string | null): ShownTheme[] {
  const found = new Map(quotesOf(view).map((note) => [note.id, note]));
  return view.themes.map(({ id, title, summary, by, words }) => ({
    ...{ id, title, summary },
    quotes: words.flatMap((one) => found.get(one) ?? []),
    mayRemove: by === me || isHost(view, me),
  }));
}

export function themeOf(view: View, words: string): Theme | undefined {
  return view.themes.find((theme) => theme.words.includes(words));
}

/** Steps in the order of the plan, then notes of steps that left it, then chat. Empty groups are none. */
export function saidElsewhere(view: View): SaidGroup[] {
  const quotes = new Map(quotesOf(view).map((note) => [note.id, note]));
  const under = new Set(view.themes.flatMap(({ words }) => words));
  const free = ({ id }: { id: string }) => (under.has(id) ? [] : (quotes.get(id) ?? []));
  const ofStep = (step: string) => view.notes.filter((note) => note.step === step).flatMap(free);
  const planned = new Set(view.plan.map(({ id }) => id));
  const others = view.notes.filter(({ step }) => !planned.has(step)).flatMap(free);
  const groups: SaidGroup[] = [
    ...view.plan.map(({ id }) => ({ id, step: id, quotes: ofStep(id) })),
    { id: 'other', step: null, quotes: others },
    { id: 'chat', step: null, quotes: view.chat.filter(isKept(view)).flatMap(free) },
  ];
  return groups.filter((group) => group.quotes.length > 0);
}

/** Chat with a name is in a report only where that was the promise. */
function isKept({ settings }: View) {
  return ({ by }: { by: string | null }) => by === null || settings.keep_chat;
}

function quotesOf(view: View): Note[] {
  const chat = view.chat.filter(({ hidden }) => !hidden);
  return [...view.notes, ...chat].map(
    ({ id, text, by }): Note => ({ id, text, author: personCalled(view, by) }),
  );
}
