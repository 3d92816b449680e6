import { Tablet, type TabletProps } from '../views/tablet';
import { TabletCover } from '../views/tablet-cover';
import { nothing } from './nothing';
import { peopleAt } from './people';
import { inShell, type Scene } from './scenes';
import { running, session } from './words';

const everyone = peopleAt(9, 3);
/** A mug, a name in Arabic and one of 60 letters. */
const seats = [1, 3, 6].map((nth) => ({ ...everyone[nth]!, tablet: true }));

const tablet: TabletProps = {
  session,
  seats,
  everyone,
  turn: null,
  aloud: false,
  clock: running,
  full: false,
  refusal: null,
  onPass: nothing,
  onAloud: nothing,
  onFinished: nothing,
  onAdd: nothing,
  onMine: nothing,
};

const cover = { session, everyone, onHere: nothing };

export const seatScenes: Scene[] = [
  { name: 'tablet', draw: () => inShell(<Tablet {...tablet} />) },
  { name: 'tablet-new', draw: () => inShell(<Tablet {...tablet} seats={[]} />) },
  { name: 'tablet-turn', draw: () => inShell(<Tablet {...tablet} turn={seats[1]!} />) },
  { name: 'tablet-aloud', draw: () => inShell(<Tablet {...tablet} turn={seats[2]!} aloud />) },
  { name: 'tablet-easy', easy: true, draw: () => inShell(<Tablet {...tablet} turn={seats[0]!} />) },
  { name: 'tablet-full', draw: () => inShell(<Tablet {...tablet} full />) },
  { name: 'tablet-cover', draw: () => inShell(<TabletCover {...cover} seat={seats[0]!} />) },
  { name: 'tablet-cover-long', draw: () => inShell(<TabletCover {...cover} seat={seats[2]!} />) },
];
