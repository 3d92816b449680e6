/** Whom a table can ask to keep time or take notes, and a host to read notes first or write to. Pure. */
import type { Participant, Table, View } from '../protocol/types.generated';
import { findParticipant } from '../session/look-ups';
import { takesTurns } from '../session/modes';

/** Sits there with a device of their own: neither a tablet on the table nor a seat. */
export function mayBeAsked(view: View, table: Table): Participant[] {
  return view.participants.filter(
    ({ presence, table: at, mode, cared_by }) =>
      presence === 'in' && at === table.id && mode !== 'shared_device' && cared_by === null,
  );
}

/** After the keeper, in the order of turns and round again: who takes turns and is here. */
export function nextKeeper(
  view: View,
  { turns, keeper, ...table }: Table,
  here: ReadonlySet<string>,
): string | null {
  const order = turns.map(({ who }) => who);
  const at = order.indexOf(keeper ?? '');
  const afterwards = [...order.slice(at + 1), ...order.slice(0, Math.max(0, at))];
  const may = mayBeAsked(view, { ...table, turns, keeper }).map(({ id }) => id);
  const next = afterwards.find((who) => {
    const card = findParticipant(view, who);
    const isTaking = card !== undefined && takesTurns(card);
    return who !== keeper && isTaking && here.has(who) && may.includes(who);
  });
  return next ?? null;
}

/** A second pair of eyes: somebody else than the host who asks, with a device of their own. */
export function mayReadFirst(view: View, me: string | null): Participant[] {
  const known = [me, view.reader, view.reader_asked];
  return withOwnDevice(view).filter(({ id }) => !known.includes(id));
}

/** A private word is for one pair of eyes: not for a tablet, nor for somebody else's phone. */
export function mayBeWrittenTo(view: View): Participant[] {
  return withOwnDevice(view).filter(({ role }) => role === 'participant');
}

function withOwnDevice({ participants }: View): Participant[] {
  return participants.filter(
    ({ presence, mode, cared_by }) =>
      presence === 'in' && mode !== 'shared_device' && cared_by === null,
  );
}
