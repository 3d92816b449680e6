/** The cards that are up, as the wall shows them: what they say and at which table. Pure. */
import { cards } from '../domain';
import type { View } from '../protocol/types.generated';
import { tableName } from '../text/table-name';
import type { WallCard } from '../views/room-cards';
import { severalTables } from './tables';

/** Long enough to read them. */
const pageMs = 12_000;
/** So many fit beside one another, or beneath, where nothing else is on the wall's foot or beside it. */
const pageMax = 2;

/** Each once at a table: neither who holds it up nor how many do is for the wall. */
export function wallCards(view: View, now: number, isFull = false): WallCard[] {
  if (view.status !== 'live') return [];
  const several = severalTables(view);
  const all = view.tables.flatMap((table) =>
    cards
      .filter((card) => table.cards.some((one) => one.card === card))
      .map((card) => ({ card, table: several ? tableName(table) : null })),
  );
  const most = isFull ? 1 : pageMax;
  const pages = Math.max(1, Math.ceil(all.length / most));
  const at = Math.floor(now / pageMs) % pages;
  return all.slice(at * most, (at + 1) * most);
}
