import { type Drink, drinks, type Participant, type TurnState } from '../domain';

const longName = 'Bartholomew Featherstonehaugh-Cholmondeley of Saffron Walden';
const names = [
  'Sam',
  null,
  'Sam',
  'فاطمة الزهراء',
  null,
  'Siân',
  longName,
  null,
  'Mo',
  'Grandma Jean',
  null,
];

/** Pretend people: one of each trouble, then as many mugs as asked. */
export function peopleAt(count: number, turn: number | null = null): Participant[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `p${index}`,
    name: names[index] ?? null,
    mug: index % 48,
    drink: drinks[(index * 3) % drinks.length] as Drink,
    place: index % 3 === 0 ? 'online' : 'room',
    state: stateOf(index, turn),
    tablet: index === 8,
  }));
}

function stateOf(index: number, turn: number | null): TurnState {
  if (turn === null) return 'waiting';
  if (index === turn) return 'having_turn';
  if (index === turn + 3) return 'stepped_away';
  return index < turn ? 'had_turn' : 'waiting';
}
