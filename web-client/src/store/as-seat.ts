/** A device's store as somebody without a device sees it: their card, their words, their turns. */
import { computed, signal } from '@preact/signals';
import { Drafts } from '../drafts';
import type { NoNameNote } from '../outbox/kept';
import type { Command } from '../protocol/messages';
import { findParticipant } from '../session/look-ups';
import type { Store } from '../store';
import type { SeatWords } from './seat-words';

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
  'show_card',
  'put_card_down',
  'call_host',
  'answer_call',
  'say_me_too',
  'support_agreement',
  'stop_supporting_agreement',
]);

function inNameOf(who: string, command: Command): Command {
  if (!saysForWhom.has(command.kind)) return command;
  return { ...command, body: { ...command.body, who } } as Command;
}

export function storeAsSeat(store: Store, who: string, words: SeatWords): Store {
  return Object.assign(Object.create(store) as Store, {
    me: signal(who),
    card: computed(() => {
      const view = store.view.value;
      return view === null ? undefined : findParticipant(view, who);
    }),
    drafts: new Drafts(words.drafts, who),
    // Whoever picks the tablet up was here all the time.
    missed: signal(null),
    // Nobody reads what another person tried to send.
    refused: computed(() => store.refused.value.filter((one) => words.senderOf(one) === who)),
    send: (command: Command) => words.sentBy(who, store.send(inNameOf(who, command))),
    sendNoName: (note: NoNameNote) => words.sentBy(who, store.sendNoNameForSeat(note)),
  });
}
