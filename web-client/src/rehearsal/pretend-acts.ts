/** What a pretend person does next, as somebody who means well would. Pure: chance is handed in. */
import { having, tableOf, turnOf } from '../pages/seen';
import { sharesNotes } from '../plans/plan-parts';
import type { Command } from '../protocol/messages';
import type { View } from '../protocol/types.generated';
import { stepAt } from '../session/block';
import { findParticipant } from '../session/look-ups';

export interface PretendWords {
  notes: readonly string[];
  lines: readonly string[];
}

/** In [0, 1), a new one each time. */
type Chance = () => number;

/** Out of ten looks at the session. */
const often = { finish: 0.4, pass: 0.02, note: 0.3, line: 0.05 };

/** Null: nothing just now. */
export function actOf(view: View, me: string, words: PretendWords, chance: Chance): Command | null {
  const card = findParticipant(view, me);
  if (card === undefined || view.status === 'closed') return null;
  const table = tableOf(view, me);
  const step = stepAt(view, table);
  const kind = step?.kind;
  const rests = kind === undefined || kind === 'welcome' || kind === 'break';
  if (rests && !card.ready) return { kind: 'change_me', body: { ready: true, drink: 'tea' } };
  if (view.status === 'lobby') return null;
  if (table === undefined) return null;
  if (kind === 'have_your_say') return turnAct(view, table.id, me, chance);
  if (sharesNotes(kind)) {
    const wrote = view.notes.some(({ by, step: at }) => by === me && at === step?.id);
    if (!wrote && chance() < often.note)
      return { kind: 'add_note', body: { table: table.id, text: oneOf(words.notes, chance) } };
  }
  const said = view.chat.some(({ by }) => by === me);
  if (view.settings.chat === 'off' || said || chance() >= often.line) return null;
  return { kind: 'post_chat', body: { text: oneOf(words.lines, chance) } };
}

/** Nobody hurries: a turn takes a few looks, and now and then somebody passes. */
function turnAct(view: View, table: string, me: string, chance: Chance): Command | null {
  const at = tableOf(view, me);
  if (having(at)?.who === me)
    return chance() < often.finish ? { kind: 'finish_turn', body: { table, who: me } } : null;
  if (turnOf(at, me)?.state !== 'waiting' || chance() >= often.pass) return null;
  return { kind: 'pass_turn', body: { table } };
}

function oneOf(words: readonly string[], chance: Chance): string {
  return words[Math.floor(chance() * words.length)] ?? '';
}
