/** Everything that can be on the wall at once: nothing may push anything off. */
import type { TakenUp } from '../pages/wall-space';
import {
  namesThatFit,
  nothingTaken,
  seatsStandAlone,
  tablesThatFit,
  typedLeavesNoCards,
} from '../pages/wall-space';
import { RoomScreen, type RoomScreenProps } from '../views/room-screen';
import type { WallTables } from '../views/room-tables';
import {
  captions,
  everyone,
  inLines,
  pageAt,
  room,
  lines as tablesInTurns,
  walking,
} from './room-scenes';
import type { Scene } from './scenes';
import { notes, qr } from './words';

const said =
  'Tea is at three in the blue room on the first floor. There is oat milk, and cake too.';
const longQuestion =
  'What do we want to happen in terms of co-production, and who needs to be there for it?';
const called = { state: 'running', leftSeconds: 58, lengthSeconds: 60 } as const;
const full: Partial<RoomScreenProps> = {
  captions,
  captionsFrom: 'captioner',
  said,
  cards: [{ card: 'differently', table: 'On the call' }],
  question: longQuestion,
};
const taken: TakenUp = { ...nothingTaken, captioned: true, lines: 1, cards: 1 };

const scene = (name: string, change: Partial<RoomScreenProps>): Scene => ({
  name: `room-together-${name}`,
  room: true,
  draw: () => <RoomScreen {...room} {...full} {...change} />,
});
const lines = (space: TakenUp, tables = walking) => {
  const shown = tables.slice(0, tablesThatFit(space));
  return inLines(shown, tables.length - shown.length, space.signer);
};
const seats = (space: TakenUp): WallTables => ({
  shows: 'seats',
  ...pageAt(3),
  most: namesThatFit(space),
  alone: seatsStandAlone(space),
});
const join = { code: '482915', address: '192.168.1.20:8080', qr };
/** The least room there is: a signer beside, captions and a card below; then a line from the host too. */
const beside: TakenUp = { ...taken, lines: 0, signer: true };
const everything: TakenUp = { ...taken, lines: 2, signer: true };
const withSigner = (name: string, change: Partial<RoomScreenProps>): Scene =>
  scene(`signer-${name}`, { signer: 'right', said: null, ...change });
const withAll = (name: string, change: Partial<RoomScreenProps>): Scene =>
  scene(`all-${name}`, { signer: 'left', old: true, ...change });
const typed: WallTables = {
  shows: 'typed',
  table: 'On the call',
  who: everyone[1]!,
  text: 'I type with one finger. Time makes it possible, and all of you who wait for me make it a good place.',
  everyone,
  page: 1,
  pages: 2,
};

export const roomTogetherScenes: Scene[] = [
  scene('block', { tables: lines(taken) }),
  scene('block-called', { tables: lines({ ...taken, called: true }), gathering: called }),
  scene('block-called-old', {
    tables: lines({ ...everything, called: true }),
    gathering: called,
    old: true,
    signer: 'left',
  }),
  scene('block-no-line', { tables: lines({ ...taken, lines: 0 }), said: null }),
  scene('seats', {
    stage: 'before',
    join,
    tables: seats(taken),
  }),
  scene('turn', {}),
  scene('turn-signer', { signer: 'right' }),
  withSigner('turns', { tables: lines(beside, tablesInTurns) }),
  withSigner('block', { tables: lines(beside) }),
  withSigner('seats', { stage: 'before', tables: seats(beside) }),
  withSigner('typed', { tables: typed }),
  withSigner('join', { stage: 'before', join }),
  withAll('turns', { tables: lines(everything, tablesInTurns) }),
  withAll('seats', { stage: 'before', tables: seats(everything) }),
  withAll('typed', {
    tables: typed,
    ...(typedLeavesNoCards(everything) ? { cards: [] } : {}),
  }),
  withAll('join', { stage: 'before', join }),
  withAll('note', { stage: 'together', note: { note: notes[1]!, nth: 2, all: 5 } }),
  scene('note', { stage: 'together', note: { note: notes[1]!, nth: 2, all: 5 } }),
];
