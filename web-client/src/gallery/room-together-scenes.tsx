/** Everything that can be on the wall at once: nothing may push anything off. */
import type { TakenUp } from '../pages/wall-space';
import { linesThatFit, namesThatFit, nothingTaken } from '../pages/wall-space';
import { RoomScreen, type RoomScreenProps } from '../views/room-screen';
import { captions, inLines, pageAt, room, walking } from './room-scenes';
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
const lines = (space: TakenUp) => {
  const shown = walking.slice(0, linesThatFit(space));
  return inLines(shown, walking.length - shown.length, false);
};

export const roomTogetherScenes: Scene[] = [
  scene('block', { tables: lines(taken) }),
  scene('block-called', { tables: lines({ ...taken, called: true }), gathering: called }),
  scene('block-called-old', {
    tables: lines({ ...taken, called: true, lines: 2 }),
    gathering: called,
    old: true,
    signer: 'left',
  }),
  scene('block-no-line', { tables: lines({ ...taken, lines: 0 }), said: null }),
  scene('seats', {
    stage: 'before',
    join: { code: '482915', address: '192.168.1.20:8080', qr },
    tables: { shows: 'seats', ...pageAt(3), most: namesThatFit(taken) },
  }),
  scene('turn', {}),
  scene('turn-signer', { signer: 'right' }),
  scene('note', { stage: 'together', note: { note: notes[1]!, nth: 2, all: 5 } }),
];
