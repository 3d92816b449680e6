/** One table walks its block: on, back and Undo are all one command. For the host and our timer. */
import type { Next, NextHow } from '../parts/next-buttons';
import type { NowPanelProps } from '../parts/now-panel';
import type { TableWaysProps } from '../parts/table-ways';
import type { Table } from '../protocol/types.generated';
import { aroundStep, openBlock, stepAt } from '../session/block';
import { t } from '../text/text';
import { type Move, useMoves } from './moves';
import type { PageNeeds } from './needs';
import { having } from './seen';
import { titleOf } from './step-words';

interface TableSteps extends Omit<TableWaysProps, 'isSecond'> {
  next: Next;
  sending: boolean;
  refusal: string | null;
  /** To any step of the block. */
  onStep: (step: string) => void;
}

/** Null where all tables are together. */
export function useTableSteps(
  { store, view }: Pick<PageNeeds, 'store' | 'view'>,
  table: Table | undefined,
): TableSteps | null {
  const own = stepAt(view, table);
  const moves = useMoves({ store, view }, own?.id ?? null);
  if (table === undefined || own === undefined || openBlock(view).length === 0) return null;
  const { before, after } = aroundStep(view, table);
  // Nobody who waits is left behind by going back; whoever has begun a turn would be.
  const backwards = having(table) === undefined;
  const to = (step: string, anyway = false): Move => ({
    kind: 'open_table_step',
    body: { table: table.id, from: own.id, step, ...(anyway ? { anyway } : {}) },
  });
  return {
    next: after === undefined ? { label: 'at_end' } : { label: 'table_step', step: titleOf(after) },
    after: after === undefined ? null : titleOf(after),
    before: before === undefined ? null : titleOf(before),
    sending: moves.sending,
    refusal: moves.refusal,
    ask: moves.ask,
    moved: moves.moved(t('table-moved-on', { step: titleOf(own) }), (step) => to(step, backwards)),
    onAfter: () => {
      if (after !== undefined) moves.go(to(after.id));
    },
    onBefore: () => {
      if (before !== undefined) moves.go(to(before.id, backwards));
    },
    onStep: (step) => moves.go(to(step)),
    onAsked: moves.onAsked,
  };
}

/** The panel of the turns, whose main button goes on to the next step once nobody is next. */
export function withSteps<Desk extends NowPanelProps>(desk: Desk, steps: TableSteps | null): Desk {
  if (steps === null) return desk;
  return {
    ...desk,
    next: desk.next ?? steps.next,
    sending: desk.sending || steps.sending,
    refusal: desk.refusal ?? steps.refusal,
    onNext: (how: NextHow) => {
      if (desk.next === null) steps.onAfter();
      else desk.onNext(how);
    },
  };
}
