import type { SeatedTable } from '../domain';
import { HostTables, type HostTablesProps } from '../views/host-tables';
import { nothing } from './nothing';
import { peopleAt } from './people';
import { inShell, type Scene } from './scenes';
import { session } from './words';

const longName = 'The table with a view of the churchyard and of the old oak.';
const names = ['', 'نافذة', '', longName, '', 'On the call'];
const places = [
  'by the window',
  '',
  'in the kitchen',
  '',
  'next to the piano',
  'room 2 on the call',
];

/** So many people at so many tables: one of each trouble. */
export function tablesOf(count: number, tables: number): SeatedTable[] {
  const people = peopleAt(count);
  return Array.from({ length: tables }, (_, nth) => ({
    id: `t${nth + 1}`,
    name: names[nth] ?? '',
    place: places[nth] ?? '',
    people: people.filter((_, index) => index % tables === nth),
    keeper: nth === 2 ? null : (people[nth] ?? null),
    keeperAsked: nth === 2 ? (people[nth] ?? null) : null,
    mixed: nth === 0,
  }));
}

const one: HostTablesProps = {
  session,
  circle: { people: 31, hours: 1, minutes: 10 },
  side: { tables: 6, hours: 0, minutes: 15 },
  wish: { size: 6, mixed: false },
  tables: [],
  everyone: peopleAt(40),
  peopleChoose: false,
  copied: false,
  done: null,
  sending: false,
  refusal: null,
  onWish: nothing,
  onMake: nothing,
  onAdd: nothing,
  onOneCircle: nothing,
  onPeopleChoose: nothing,
  onCopy: nothing,
  onBack: nothing,
  onChange: nothing,
  onPutAway: nothing,
  onMove: nothing,
  onAskKeeper: nothing,
};

export const tableScenes: Scene[] = [
  { name: 'tables-one', draw: () => inShell(<HostTables {...one} />, { wide: true }) },
  {
    name: 'tables-host-6',
    draw: () =>
      inShell(
        <HostTables
          {...one}
          tables={[...tablesOf(40, 6), ...tablesOf(0, 7).slice(6)]}
          peopleChoose
          done={{ words: 'Everyone has a table now.', onUndo: nothing, onGone: nothing }}
          refusal="Someone is having a turn. Wait for them to finish."
        />,
        { wide: true },
      ),
  },
];
