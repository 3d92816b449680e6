/** Another order of those who wait: for the host and our timer. */
import type { TurnOrderProps } from '../parts/turn-order';
import type { Table } from '../protocol/types.generated';
import { stepAt } from '../session/block';
import { announcer } from '../shell/speaker';
import { t } from '../text/text';
import { whoName } from '../text/who';
import type { PageNeeds } from './needs';
import { refusalWords } from './refusal-words';
import { peopleIn, personCalled } from './seen';
import { useSends } from './sends';

function waitingAt(table: Table | undefined): string[] {
  const turns = table?.turns ?? [];
  return turns.filter(({ state }) => state === 'waiting').map(({ who }) => who);
}

/** The same people, with one of them at another place. Pure. */
export function movedTo(order: readonly string[], who: string, place: number): string[] {
  const others = order.filter((one) => one !== who);
  return [...others.slice(0, place), who, ...others.slice(place)];
}

/** Changing the order makes sense while turns are taken and two or more wait. */
export function mayReorder({ view }: Pick<PageNeeds, 'view'>, table: Table | undefined): boolean {
  return stepAt(view, table)?.kind === 'have_your_say' && waitingAt(table).length > 1;
}

type Needs = Pick<PageNeeds, 'store' | 'view'>;

export function useTurnOrder({ store, view }: Needs, table: Table | undefined): TurnOrderProps {
  const sends = useSends(store);
  const everyone = peopleIn(view, store.here.value);
  const order = waitingAt(table);
  const move = async (who: string, place: number) => {
    if (table === undefined) return;
    const next = movedTo(order, who, place);
    const done = await sends.send({
      kind: 'reorder_turns',
      body: { table: table.id, order: next },
    });
    const person = personCalled(view, who);
    if (!done || person === null) return;
    const values = { who: whoName(person, everyone), place: place + 1, all: next.length };
    announcer.say({ text: t('order-moved', values) });
  };
  return {
    waiting: order.flatMap((who) => personCalled(view, who) ?? []),
    everyone,
    refusal: sends.refused === null ? null : refusalWords(sends.refused),
    onMove: (who, place) => void move(who, place),
  };
}
