import { cardSheets } from '../pages/card-sheets';
import { CarePanel, type CarePanelProps } from '../views/care-panel';
import { ReadBack } from '../views/read-back';
import { SeatCards } from '../views/seat-cards';
import { Tablet, type TabletProps } from '../views/tablet';
import { TabletCover } from '../views/tablet-cover';
import { nothing } from './nothing';
import { peopleAt } from './people';
import { inShell, type Scene } from './scenes';
import { qr, running, session } from './words';

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

const care: CarePanelProps = {
  seats: [
    { person: seats[0]!, turn: 'waiting', inTurns: true, mayType: false, draft: '' },
    { person: seats[1]!, turn: 'having', inTurns: true, mayType: true, draft: 'More ramps.' },
    { person: seats[2]!, turn: 'passed', inTurns: true, mayType: false, draft: '' },
  ],
  alone: [everyone[7]!],
  everyone,
  mayAdd: true,
  refusal: null,
  onAdd: nothing,
  onTake: nothing,
  onDo: nothing,
  onDraft: nothing,
  keptUntil: '20 February',
  onWords: nothing,
  onRename: nothing,
  onGone: nothing,
};

export const seatScenes: Scene[] = [
  { name: 'tablet', draw: () => inShell(<Tablet {...tablet} />) },
  { name: 'tablet-new', draw: () => inShell(<Tablet {...tablet} seats={[]} />) },
  { name: 'tablet-turn', draw: () => inShell(<Tablet {...tablet} turn={seats[1]!} />) },
  { name: 'tablet-aloud', draw: () => inShell(<Tablet {...tablet} turn={seats[2]!} aloud />) },
  { name: 'tablet-easy', easy: true, draw: () => inShell(<Tablet {...tablet} turn={seats[0]!} />) },
  { name: 'tablet-full', draw: () => inShell(<Tablet {...tablet} full />) },
  { name: 'tablet-cover', draw: () => inShell(<TabletCover {...cover} seat={seats[0]!} />) },
  {
    name: 'care',
    draw: () =>
      inShell(
        <>
          <h1>It's Sam's turn</h1>
          <CarePanel {...care} />
        </>,
      ),
  },
  {
    name: 'care-read-back',
    draw: () =>
      inShell(
        <>
          <h1>It's Sam's turn</h1>
          <ReadBack
            who="فاطمة الزهراء"
            said="Make the ramp wider, so two of us can use it."
            keptUntil="20 February"
            onYes={nothing}
            onNo={nothing}
          />
        </>,
      ),
  },
  {
    name: 'seat-cards',
    draw: () =>
      inShell(
        <SeatCards
          session={session}
          sheets={cardSheets(seats)}
          code="482915"
          address="brew.example.org"
          qr={qr}
          onPrint={nothing}
          onBack={nothing}
        />,
        { wide: true },
      ),
  },
  { name: 'tablet-cover-long', draw: () => inShell(<TabletCover {...cover} seat={seats[2]!} />) },
];
