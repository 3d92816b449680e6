/** Which cards are printed, a sheet at a time. Pure. */
import type { Participant } from '../domain';

const cardsOnASheet = 8;

/** A card for each seat whose mug is known; the last sheet is filled up, for those still to come. */
export function cardSheets(seats: readonly Participant[]): (Participant | null)[][] {
  const count = Math.max(1, Math.ceil(seats.length / cardsOnASheet));
  return Array.from({ length: count }, (_, sheet) =>
    Array.from({ length: cardsOnASheet }, (_, at) => seats[sheet * cardsOnASheet + at] ?? null),
  );
}
