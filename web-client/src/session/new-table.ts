import type { Table, TableCard } from '../protocol/types.generated';

/** A table that was just put out: nobody keeps time or takes notes, and nothing was said at it. */
export function newTable({ id, name, place }: TableCard): Table {
  return {
    id,
    name,
    place,
    keeper: null,
    keeper_asked: null,
    turns: [],
    step: null,
    note_taker: null,
    note_taker_asked: null,
    cards: [],
    heard_at: null,
  };
}
