import type { SeatedTable } from '../domain';
import { AtTable, ChooseTable, MovedBar } from '../parts/at-table';
import type { TableInTurns } from '../parts/tables-overview';
import { tableName } from '../text/table-name';
import { Brew } from '../views/brew';
import { HostDesk } from '../views/host-desk';
import { HostTables, type HostTablesProps } from '../views/host-tables';
import { brewProps } from './arriving-scenes';
import { desk } from './host-scenes';
import { nothing } from './nothing';
import { peopleAt } from './people';
import { inShell, type Scene } from './scenes';
import { running as clock, session } from './words';

const longName = 'The table with a view of the churchyard and of the old oak';
const names = ['', 'نافذة', '', longName, '', 'On the call'];
const places = [
  'by the window',
  '',
  'in the kitchen',
  '',
  'next to the piano',
  'in room 2 of the call',
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
  time: {
    circle: { people: 31, hours: 1, minutes: 25 },
    side: { tables: 6, hours: 0, minutes: 30 },
  },
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

const turnsAt = peopleAt(36, 2);
export const tablesInTurns: TableInTurns[] = tablesOf(36, 6).map((table, nth) => ({
  id: table.id,
  name: tableName(table),
  place: table.place,
  having: nth % 3 === 1 ? null : { ...turnsAt[nth]!, state: 'having_turn' },
  clock: nth === 0 ? clock : nth === 3 ? { state: 'private' } : null,
  paused: false,
  turns: { done: nth, all: 6 },
  keeper: nth === 2 ? null : (turnsAt[nth] ?? null),
  people: 6,
  here: nth === 4 ? 0 : 6,
  silent: nth % 3 === 1,
  pace: null,
}));

const six = tablesOf(40, 6);
const mine = (
  <>
    <MovedBar table={six[2]!} onPutAway={nothing} />
    <AtTable table={six[3]!} />
    <AtTable table={six[1]!} />
    <Brew {...brewProps(9)} />
  </>
);

export const tableScenes: Scene[] = [
  { name: 'tables-mine', draw: () => inShell(mine) },
  { name: 'tables-mine-easy', easy: true, draw: () => inShell(mine) },
  {
    name: 'tables-choose-6',
    draw: () =>
      inShell(
        <>
          <h1>Grab a brew</h1>
          <AtTable table={six[0]!} />
          <ChooseTable
            open
            tables={six}
            mine="t1"
            refusal="Your host says who sits where. Ask them for another table."
            onChoose={nothing}
          />
        </>,
      ),
  },
  {
    name: 'tables-desk-6',
    draw: () =>
      inShell(
        <HostDesk
          {...desk}
          happening="Have your say: 15 of 36"
          turn={{
            ...desk.turn,
            having: null,
            clock: null,
            next: { label: 'step', step: 'A break' },
          }}
          tables={tablesInTurns}
          mayReorder={false}
        />,
        { wide: true },
      ),
  },
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
