/**
 * On to another step, for all or for one table. Whoever would be left behind is asked about first, by
 * name, and for ten seconds after a move there is a way back.
 */
import { useState } from 'preact/hooks';
import type { Command } from '../protocol/messages';
import { leftBehind } from './left-behind';
import type { PageNeeds } from './needs';
import { refusalWords } from './refusal-words';
import { useSends } from './sends';
import { nextRestMs } from './turn-desk';

export type Move = Extract<Command, { kind: 'open_step' | 'open_table_step' | 'have_break' }>;

export interface Moved {
  words: string;
  onUndo: () => void;
  onGone: () => void;
}

export interface Moves {
  sending: boolean;
  refusal: string | null;
  /** Who would be left behind: "Bo and Cy have not had a turn." */
  ask: string | null;
  go: (move: Move) => void;
  onAsked: (anyway: boolean) => void;
  /** Just moved, in words; `back` is what Undo sends. Null where nobody has, or the ten seconds are over. */
  moved: (words: string, back: (to: string) => Move) => Moved | null;
}

/** `here`: the step from which somebody moves on; null before the first. */
export function useMoves(
  { store, view }: Pick<PageNeeds, 'store' | 'view'>,
  here: string | null,
): Moves {
  const sends = useSends(store, nextRestMs);
  const [last, setLast] = useState<Move | null>(null);
  const [from, setFrom] = useState<string | null>(null);
  const ask = last?.body.from === here ? leftBehind(view, sends.refused) : null;
  const go = async (move: Move) => {
    if (sends.isBusy()) return;
    setLast(move);
    if (await sends.send(move)) setFrom(move.body.from);
  };
  const undo = (move: Move) => {
    setLast(move);
    setFrom(null);
    void sends.sendAtOnce(move);
  };
  return {
    sending: sends.sending,
    refusal: ask !== null || sends.refused === null ? null : refusalWords(sends.refused),
    ask,
    go: (move) => void go(move),
    onAsked: (anyway) => {
      sends.forget();
      if (anyway && last !== null) void go(withNobodyAsked(last));
    },
    moved: (words, back) =>
      from === null || from === here
        ? null
        : { words, onUndo: () => undo(back(from)), onGone: () => setFrom(null) },
  };
}

/** A break of its own leaves nobody behind: the turns go on after it. */
function withNobodyAsked(move: Move): Move {
  if (move.kind === 'have_break') return move;
  return { ...move, body: { ...move.body, anyway: true } } as Move;
}
