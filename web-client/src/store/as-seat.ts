/** A device's store as somebody without a device sees it: their card, their words, their turns. */
import { computed, signal } from '@preact/signals';
import { Drafts } from '../drafts';
import type { Sending } from '../outbox/sending';
import type { Command } from '../protocol/messages';
import { findParticipant } from '../session/look-ups';
import type { Keep } from '../storage';
import type { Store } from '../store';

const saysForWhom: ReadonlySet<Command['kind']> = new Set<Command['kind']>([
  'pass_turn',
  'come_back_to_me',
  'ask_for_turn',
  'type_turn',
  'finish_turn',
  'set_turn_aside',
  'add_time',
  'keep_line',
  'add_note',
  'add_park',
  'choose_turn_length',
  'change_me',
]);

export function inNameOf(who: string, command: Command): Command {
  if (!saysForWhom.has(command.kind)) return command;
  return { ...command, body: { ...command.body, who } } as Command;
}

/** `keep`: where this person's drafts are, while the page is open. */
export function storeAsSeat(store: Store, who: string, keep: Keep): Store {
  return Object.assign(Object.create(store) as Store, {
    me: signal(who),
    card: computed(() => {
      const view = store.view.value;
      return view === null ? undefined : findParticipant(view, who);
    }),
    drafts: new Drafts(keep, who),
    // Whoever picks the tablet up was here all the time.
    missed: signal(null),
    // Nobody reads what another person tried to send.
    refused: computed(() => store.refused.value.filter((sending) => isFrom(who, sending))),
    send: (command: Command) => store.send(inNameOf(who, command)),
  });
}

function isFrom(who: string, { kept }: Sending): boolean {
  const body = (kept.command?.body ?? {}) as { who?: unknown };
  return body.who === who;
}
