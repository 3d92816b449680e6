/**
 * What an event makes of the view that a device holds. Pure, and the mirror of server/session: both
 * run protocol/replays. To add an event, write its effect where its topic is; the compiler asks.
 */
import type { KnownEvent } from './protocol/messages';
import type { EventKind, View } from './protocol/types.generated';
import { agreeingEffects } from './session/agreeing-effects';
import { askingEffects } from './session/asking-effects';
import { clockEffects, withoutClocksOfOthers } from './session/clock-effects';
import { feedbackEffects } from './session/feedback-effects';
import { givenEffects } from './session/given-effects';
import { peopleEffects } from './session/people-effects';
import { readFirstEffects } from './session/read-first-effects';
import { sessionEffects } from './session/session-effects';
import { atTable, tableEffects } from './session/table-effects';
import { themeEffects } from './session/theme-effects';
import type { Effect, Effects } from './session/told';
import { turnEffects } from './session/turn-effects';
import { wordEffects } from './session/word-effects';

export const effects: Effects = {
  ...sessionEffects,
  ...clockEffects,
  ...turnEffects,
  ...tableEffects,
  ...peopleEffects,
  ...wordEffects,
  ...askingEffects,
  ...readFirstEffects,
  ...agreeingEffects,
  ...givenEffects,
  ...feedbackEffects,
  ...themeEffects,
};

/** `me` is null on a room screen. */
export function applyEvent(view: View, event: KnownEvent, me: string | null): View {
  const { at, stream } = event;
  const effect = effects[event.kind] as Effect<EventKind>;
  const after = effect(view, event.body, { at, stream, me });
  return withoutClocksOfOthers(withHeard(after, event), me);
}

/** Anything that is told at a table says that it goes on there. */
function withHeard(view: View, { at, stream }: KnownEvent): View {
  const [kind, table] = stream.split('.');
  return kind === 'table' ? atTable(view, table ?? '', () => ({ heard_at: at })) : view;
}
