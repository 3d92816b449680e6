import { ways } from '../domain';
import { CardsDesk } from '../parts/cards-desk';
import { CardsUp, type CardUp } from '../parts/cards-up';
import { ChooseWay } from '../parts/choose-way';
import { NowPanel } from '../parts/now-panel';
import { TakeOn } from '../parts/take-on';
import { TurnOrder } from '../parts/turn-order';
import { WhoCalls } from '../parts/who-calls';
import { WordsLeft } from '../parts/words-left';
import { WriteBox } from '../parts/write-box';
import { t } from '../text/text';
import { ChangeLine } from '../views/change-line';
import { Glossary, type GlossaryProps } from '../views/glossary';
import { HoldUp, type HoldUpProps } from '../views/hold-up';
import { HostDesk } from '../views/host-desk';
import { MyTurn } from '../views/my-turn';
import { Need, type NeedProps } from '../views/need';
import { NoteTakerDesk } from '../views/note-taker';
import { ReadOut } from '../views/read-out';
import { TheirTurn } from '../views/their-turn';
import { desk } from './host-scenes';
import { nothing } from './nothing';
import { peopleAt } from './people';
import { inShell, type Scene } from './scenes';
import { mine, theirs } from './turn-scenes';
import { session } from './words';

const people = peopleAt(9, 3);
const up: CardUp[] = [
  { person: people[1]!, card: 'stop' },
  { person: people[3]!, card: 'slow' },
  { person: people[6]!, card: 'differently' },
  { person: people[8]!, card: 'agree' },
];

const hold: HoldUpProps = {
  mine: null,
  open: true,
  refusal: null,
  onShow: nothing,
  onPutDown: nothing,
};

const need: NeedProps = {
  called: null,
  refusal: null,
  privately: { who: 'Jo', onWrite: nothing },
  onCall: nothing,
  onOver: nothing,
  onMinute: nothing,
};

const words: GlossaryProps = {
  session,
  words: [
    { id: 'w2', word: 'Direct payment', meaning: '' },
    { id: 'w3', word: 'تمويل', meaning: '' },
    { id: 'w1', word: 'Section 117 aftercare', meaning: 'Help that is free after some stays.' },
  ],
  draft: '',
  state: 'sent',
  refusal: null,
  onDraft: nothing,
  onAsk: nothing,
  left: null,
  explain: (word) => (
    <ChangeLine
      text={word.meaning}
      about={word.word}
      change={t('glossary-better')}
      save={t('glossary-explain')}
      label={t('glossary-meaning', { word: word.word })}
      whoSees={t('glossary-meaning-sees')}
      lettersMax={500}
      draft=""
      state="draft"
      refusal={word.id === 'w3' ? 'Someone changed this just before you. Look again.' : null}
      onDraft={nothing}
      onChange={nothing}
    />
  ),
  back: 'Back to the session',
  onBack: nothing,
};

const box = (
  <form class="panel">
    <WriteBox
      label="Type my turn"
      whoSees="Everyone sees these words while it is your turn."
      text="Time makes it possible."
      state="draft"
      onText={nothing}
    />
    <button type="button" class="button">
      Show my words
    </button>
  </form>
);
const firstForMe = (
  <>
    <ReadOut shown={false} empty={false} onDevice={nothing} />
    {box}
  </>
);

const heldUp = (
  <>
    <CardsUp cards={up} everyone={people} />
    <TheirTurn {...theirs} />
    <HoldUp {...hold} mine="stop" />
  </>
);

const needed = (
  <>
    <h1>It's Sam's turn</h1>
    <Need {...need} />
  </>
);

const readsOut = { ...people[3]!, readOut: true };

export const waysScenes: Scene[] = [
  {
    name: 'ways-choose',
    draw: () =>
      inShell(
        <>
          <h1>Grab a brew</h1>
          <ChooseWay name="way" ways={ways} chosen="type_turns" onChoose={nothing} />
        </>,
      ),
  },
  {
    name: 'ways-choose-easy',
    easy: true,
    draw: () =>
      inShell(
        <>
          <h1>Grab a brew</h1>
          <ChooseWay name="way" ways={ways} chosen="read_for_me" onChoose={nothing} />
        </>,
      ),
  },
  {
    name: 'ways-type-first',
    draw: () => inShell(<MyTurn {...mine} onShowTyped={null} first={box} />),
  },
  {
    name: 'ways-read-for-me',
    draw: () =>
      inShell(<MyTurn {...mine} onReadForMe={null} onShowTyped={null} first={firstForMe} />),
  },
  { name: 'ways-cards', draw: () => inShell(heldUp) },
  { name: 'ways-cards-easy', easy: true, draw: () => inShell(heldUp) },
  {
    name: 'ways-desk',
    draw: () =>
      inShell(
        <>
          <WhoCalls
            everyone={people}
            onBeen={nothing}
            calls={[
              { person: people[6]!, about: 'quiet_word', table: 'Table 2' },
              { person: people[1]!, about: 'cannot_hear', table: null },
              { person: people[3]!, about: 'help', table: 'Table 1' },
            ]}
          />
          <CardsDesk
            everyone={people}
            refusal={null}
            onGoOn={nothing}
            tables={[
              { table: 't1', name: 'Table 1', cards: up.slice(0, 2), held: true },
              { table: 't2', name: 'Table 2', cards: up.slice(2), held: false },
            ]}
          />
          <HostDesk {...desk} turn={{ ...desk.turn, having: readsOut, paused: true }} />
        </>,
        { wide: true },
      ),
  },
  {
    name: 'ways-keeper',
    draw: () =>
      inShell(
        <>
          <h1>It's Sam's turn</h1>
          <NowPanel {...desk.turn} having={readsOut} />
          <TurnOrder
            waiting={[people[4]!, readsOut]}
            everyone={people}
            refusal={null}
            onMove={nothing}
          />
        </>,
      ),
  },
  { name: 'ways-words', draw: () => inShell(<Glossary {...words} />) },
  { name: 'ways-words-easy', easy: true, draw: () => inShell(<Glossary {...words} />) },
  { name: 'ways-words-none', draw: () => inShell(<Glossary {...words} words={[]} />) },
  { name: 'ways-need', draw: () => inShell(needed) },
  {
    name: 'ways-need-called',
    draw: () =>
      inShell(
        <>
          <h1>It's Sam's turn</h1>
          <Need {...need} called="quiet_word" onMinute={null} />
        </>,
      ),
  },
  { name: 'ways-need-easy', easy: true, draw: () => inShell(needed) },
  {
    name: 'ways-notes',
    draw: () =>
      inShell(
        <>
          <h1>Reflect together</h1>
          <TakeOn
            ask={t('note-taker-ask')}
            hint={t('note-taker-ask-hint')}
            sending={false}
            onYes={nothing}
            onNo={nothing}
          />
          <NoteTakerDesk
            title={t('note-taker-you')}
            hint=""
            draft="Ramps first."
            state="draft"
            onDraft={nothing}
            onAdd={nothing}
            leave={t('note-taker-stop')}
            onLeave={nothing}
          />
        </>,
      ),
  },
  {
    name: 'ways-notes-over',
    draw: () =>
      inShell(
        <>
          <h1>Reflect together</h1>
          <NoteTakerDesk
            title={t('note-taker-over')}
            hint={t('note-taker-over-hint')}
            draft="Ramps first."
            state="draft"
            onDraft={nothing}
            onAdd={nothing}
            leave={t('put-away')}
            onLeave={nothing}
          />
          <WordsLeft why={t('note-not-added')} words="Ramps first." onPutAway={nothing} />
        </>,
      ),
  },
];
