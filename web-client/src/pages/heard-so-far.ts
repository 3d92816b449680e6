/** Whom we have heard in this round, in numbers and by place: so that neither side is forgotten. Pure. */
import type { Participant as Card, Table, View } from '../protocol/types.generated';
import { findParticipant } from '../session/look-ups';

type Heard = [heard: number, all: number];

interface HeardSoFar {
  all: Heard;
  /** Null among fewer than five, where numbers are names, and where all are in the same place. */
  byPlace: { online: Heard; room: Heard } | null;
}

const fewestForPlaces = 5;

/** Of those who take a turn. Those who did not say where they are count in `all` alone. */
export function heardSoFar(view: View, table: Pick<Table, 'turns'> | undefined): HeardSoFar {
  const turns = (table?.turns ?? []).filter(({ state }) => state !== 'gone' && state !== 'passed');
  const count = (place: Card['place'] | null): Heard => {
    const there = turns.filter(
      ({ who }) => place === null || findParticipant(view, who)?.place === place,
    );
    return [there.filter(({ state }) => state === 'had').length, there.length];
  };
  const [online, room] = [count('online'), count('hall')];
  const bothSides = online[1] > 0 && room[1] > 0;
  const enough = turns.length >= fewestForPlaces;
  return { all: count(null), byPlace: bothSides && enough ? { online, room } : null };
}
