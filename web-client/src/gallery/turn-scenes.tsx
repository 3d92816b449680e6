import { DoneBar } from '../parts/done-bar';
import { KeepALine } from '../views/keep-a-line';
import { MyTurn, type MyTurnProps } from '../views/my-turn';
import { ReflectAlone, type ReflectAloneProps } from '../views/reflect';
import { TheirTurn, type TheirTurnProps } from '../views/their-turn';
import { AskAfterAll } from '../views/turn-after-all';
import { WhatIMissed, type WhatIMissedProps } from '../views/what-i-missed';
import { YoureBack } from '../views/youre-back';
import { nothing } from './nothing';
import { peopleAt } from './people';
import { inShell, type Scene } from './scenes';
import { notes, over, parked, question, questions, rules, running, session } from './words';

const people = peopleAt(9, 3);

const reflect: ReflectAloneProps = {
  session,
  questions,
  clock: { state: 'running', leftSeconds: 38, lengthSeconds: 60 },
  draft: '',
  state: 'draft',
  onDraft: nothing,
};

export const mine: MyTurnProps = {
  session,
  me: { ...people[1]!, state: 'having_turn' },
  people,
  questions: [question],
  clock: running,
  clockHidden: false,
  notes: 'Ask for the questions a week before.\nSay the thing about the tea.',
  typedShown: false,
  onFinished: nothing,
  onMoreTime: nothing,
  onHideClock: nothing,
  onPass: nothing,
  onComeBack: nothing,
  onReadForMe: nothing,
  onShowTyped: nothing,
};

export const theirs: TheirTurnProps = {
  session,
  people,
  havingTurn: people[3]!,
  questions: [question],
  clock: running,
  before: [people[4]!, people[5]!],
  mine: 'none',
  typed: null,
  notes: '',
  onNeedMinute: nothing,
  onWantTurn: nothing,
  onPass: nothing,
  onChat: nothing,
  onCarPark: nothing,
};

const longNamed = { ...people[6]!, state: 'having_turn' as const };
const typed = {
  text: 'I type with one finger. What I want to say is this. Time makes it possible.',
  page: 1,
  pages: 2,
};

const captions = ['I think if people knew they could just say no,', 'and nobody would mind.'];

const missed: WhatIMissedProps = {
  captions: captions.map((text) => ({ id: text, text, language: 'en-GB' })),
  session,
  happening: 'Have your say',
  havingTurn: people[3]!,
  people,
  steps: [
    { id: 's2', title: 'One minute to think' },
    { id: 's3', title: 'Have your say' },
  ],
  turns: [
    { person: people[4]!, words: ['Ask for the questions a week before.'] },
    { person: people[5]!, words: [] },
    { person: longNamed, words: [typed.text, 'Time makes it possible.'] },
  ],
  notes,
  chat: notes.slice(0, 2),
  park: parked.slice(0, 1).map(({ id, text }) => ({ id, text, author: null })),
  onCarryOn: nothing,
};

export const turnScenes: Scene[] = [
  { name: 'reflect', draw: () => inShell(<ReflectAlone {...reflect} />) },
  {
    name: 'reflect-over-offline',
    draw: () =>
      inShell(
        <ReflectAlone
          {...reflect}
          clock={over}
          draft="It gets easier when the tea is hot."
          state="not_sent_yet"
        />,
        { connection: 'gone' },
      ),
  },
  {
    name: 'turn-after-all',
    draw: () =>
      inShell(
        <>
          <AskAfterAll onYes={nothing} onNo={nothing} />
          <TheirTurn {...theirs} havingTurn={null} before={null} mine="passed" />
        </>,
      ),
  },
  { name: 'my-turn', draw: () => inShell(<MyTurn {...mine} />) },
  { name: 'my-turn-easy', easy: true, draw: () => inShell(<MyTurn {...mine} />) },
  { name: 'their-turn-easy', easy: true, draw: () => inShell(<TheirTurn {...theirs} />) },
  { name: 'my-turn-over', draw: () => inShell(<MyTurn {...mine} clock={over} />) },
  {
    name: 'my-turn-no-clock',
    draw: () =>
      inShell(<MyTurn {...mine} me={longNamed} clock={{ state: 'no_clock' }} typedShown />),
  },
  { name: 'my-turn-hidden', draw: () => inShell(<MyTurn {...mine} clockHidden />) },
  {
    name: 'keep-a-line',
    draw: () =>
      inShell(
        <KeepALine
          session={session}
          suggestion="Ask for the questions a week before."
          use={rules.use}
          onKeep={nothing}
          onSkip={nothing}
        />,
      ),
  },
  {
    name: 'their-turn-passed',
    draw: () =>
      inShell(
        <>
          <DoneBar
            words="You passed. That is fine."
            hint="Undo brings your turn back, at the end."
            onUndo={nothing}
            onGone={nothing}
          />
          <TheirTurn {...theirs} before={null} mine="passed" />
        </>,
      ),
  },
  { name: 'their-turn', draw: () => inShell(<TheirTurn {...theirs} />) },
  {
    name: 'their-turn-long-name',
    draw: () =>
      inShell(<TheirTurn {...theirs} havingTurn={longNamed} before={[]} />, {
        connection: 'slow',
      }),
  },
  {
    name: 'their-turn-typed',
    draw: () =>
      inShell(
        <TheirTurn {...theirs} typed={typed} clock={{ state: 'picture', quartersLeft: 2 }} />,
        { moved: { to: 'Have your say', onGo: nothing } },
      ),
  },
  {
    name: 'their-turn-private',
    draw: () =>
      inShell(<TheirTurn {...theirs} clock={{ state: 'private' }} before={null} />, {
        offRecord: true,
      }),
  },
  {
    name: 'youre-back',
    draw: () =>
      inShell(
        <>
          <YoureBack
            me={people[1]!}
            people={people}
            happening="Have your say"
            missedTurns={people.slice(2, 7)}
            newNotes={2}
            missedCaptions
            onShow={nothing}
            onCarryOn={nothing}
          />
          <TheirTurn {...theirs} />
        </>,
      ),
  },
  { name: 'what-i-missed', draw: () => inShell(<WhatIMissed {...missed} />) },
  { name: 'what-i-missed-easy', easy: true, draw: () => inShell(<WhatIMissed {...missed} />) },
];
