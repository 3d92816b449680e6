/** One table walks its block: on, back and Undo are all one command. For the host and our timer. */
import { useState } from 'preact/hooks';
import type { Next, NextHow } from '../parts/next-buttons';
import type { NowPanelProps } from '../parts/now-panel';
import type { TableWaysProps } from '../parts/table-ways';
import type { Command } from '../protocol/messages';
import type { Table } from '../protocol/types.generated';
import { aroundStep, openBlock, stepAt } from '../session/block';
import { t } from '../text/text';
import { leftBehind } from './left-behind';
import type { PageNeeds } from './needs';
import { refusalWords } from './refusal-words';
import { having } from './seen';
import { useSends } from './sends';
import { titleOf } from './step-words';
import { nextRestMs } from './turn-desk';

type OpenTableStep = Extract<Command, { kind: 'open_table_step' }>;

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
  const sends = useSends(store, nextRestMs);
  const undos = useSends(store); // pressed at once, it may not be dropped with a trembling second tap
  const [last, setLast] = useState<OpenTableStep | null>(null);
  const [from, setFrom] = useState<string | null>(null);
  const own = stepAt(view, table);
  if (table === undefined || own === undefined || openBlock(view).length === 0) return null;
  const { before, after } = aroundStep(view, table);
  // Nobody who waits is left behind by going back; whoever has begun a turn would be.
  const backwards = having(table) === undefined;
  const to = (step: string, anyway = false): OpenTableStep => ({
    kind: 'open_table_step',
    body: { table: table.id, from: own.id, step, ...(anyway ? { anyway } : {}) },
  });
  const go = async (command: OpenTableStep) => {
    setLast(command);
    if (await sends.send(command)) setFrom(command.body.from);
  };
  const asks = last?.body.from === own.id ? leftBehind(view, sends.refused) : null;
  const refused = (asks === null ? sends.refused : null) ?? undos.refused;
  return {
    next: after === undefined ? { label: 'at_end' } : { label: 'table_step', step: titleOf(after) },
    after: after === undefined ? null : titleOf(after),
    before: before === undefined ? null : titleOf(before),
    sending: sends.sending,
    refusal: refused === null ? null : refusalWords(refused),
    ask: asks,
    moved:
      from === null || from === own.id
        ? null
        : {
            words: t('table-moved-on', { step: titleOf(own) }),
            onUndo: () => {
              setFrom(null);
              void undos.send(to(from, backwards));
            },
            onGone: () => setFrom(null),
          },
    onAfter: () => {
      if (after !== undefined) void go(to(after.id));
    },
    onBefore: () => {
      if (before !== undefined) void go(to(before.id, backwards));
    },
    onStep: (step) => void go(to(step)),
    onAsked: (anyway) => {
      sends.forget();
      if (anyway && last !== null) void go(to(last.body.step, true));
    },
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
