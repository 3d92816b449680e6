import { ways } from '../domain';
import { AtTheDoor } from '../parts/at-the-door';
import { Fold } from '../parts/fold';
import { KeeperDesk } from '../parts/keeper-desk';
import type { NowPanelProps } from '../parts/now-panel';
import { TakeOn } from '../parts/take-on';
import { TurnOrder, type TurnOrderProps } from '../parts/turn-order';
import { t } from '../text/text';
import { Closing } from '../views/closing';
import { Feedback, type FeedbackProps } from '../views/feedback';
import { FollowUpView } from '../views/follow-up';
import { HostDesk, type HostDeskProps } from '../views/host-desk';
import { HostPeople, type HostPeopleProps } from '../views/host-people';
import { HostWords } from '../views/host-words';
import { type RecordProps, SessionRecord } from '../views/record';
import { Review, type ReviewProps } from '../views/review';
import { SessionOptions } from '../views/session-options';
import { nothing } from './nothing';
import { peopleAt } from './people';
import { inShell, type Scene } from './scenes';
import { notes, parked, running, session } from './words';

const people = peopleAt(11, 3);

const turn: NowPanelProps = {
  people,
  having: people[3]!,
  next: { label: 'person', person: people[4]!, away: false },
  waits: false,
  clock: running,
  paused: false,
  thankThem: false,
  sending: false,
  refusal: null,
  onNext: nothing,
  onPause: nothing,
  onMinute: nothing,
  onHold: nothing,
};

const order: TurnOrderProps = {
  waiting: people.slice(4, 8),
  everyone: people,
  refusal: null,
  onMove: nothing,
};

export const desk: HostDeskProps = {
  session,
  happening: 'Have your say: 4 of 11',
  script: [
    'We each have two minutes. You can pass, and you can come back.',
    'No fixing. Just be alongside one another.',
  ],
  turn,
  tables: [],
  heard: { all: [4, 11], byPlace: { online: [2, 4], room: [2, 7] } },
  rest: null,
  runningMinutes: 24,
  isHost: true,
  ask: null,
  plan: [
    { id: 's1', title: 'Welcome', state: 'done', pace: 'together' },
    { id: 's2', title: 'Have your say', state: 'now', pace: 'together' },
    { id: 's3', title: 'Reflect together', state: 'to_come', pace: 'together' },
  ],
  paces: false,
  mayReorder: true,
  readsFirst: true,
  moved: null,
  onBreak: nothing,
  say: { draft: '', state: 'draft', onDraft: nothing, onSay: nothing },
  roomLink: '#',
  onAsked: nothing,
  onStep: nothing,
  onPace: nothing,
  onMyPage: nothing,
  onReport: nothing,
  onTable: nothing,
  onMore: nothing,
};

const hostPeople: HostPeopleProps = {
  session,
  people: people.map((person, index) => ({
    person,
    role: index === 0 ? 'host' : 'participant',
    table: null,
    way: ways[(index + 3) % ways.length]!,
    keeper: index === 1 ? 'yes' : 'no',
    noteTaker: index === 2 ? 'asked' : index === 5 ? 'yes' : 'no',
    mayBeAsked: index !== 8,
    mayStart: index === 4,
    isMe: index === 0,
    caredBy: index === 8 ? 'Sam' : null,
    need:
      index === 4
        ? 'I lip-read.\nA seat where I see faces helps.'
        : index === 6
          ? 'أحتاج إلى ضوء جيد'
          : null,
  })),
  refusal: null,
  onRename: nothing,
  onCohost: nothing,
  onAskKeeper: nothing,
  onAskNoteTaker: nothing,
  onStart: nothing,
  onRemove: nothing,
  onAddSeat: nothing,
  onBack: nothing,
};

export const record: RecordProps = {
  session,
  when: '26 June 2024, Village hall',
  people: 31,
  agreements: ['One at a time.'],
  proposed: [],
  cannotChange: [],
  findOut: [],
  whatWeHeard: '',
  themes: [],
  whoseStory: '',
  finalWords: '',
  nextTime: '',
  pictures: [],
  steps: [
    {
      title: 'Have your say',
      questions: ['What would make it easier to speak up?'],
      words: [
        { kind: 'turn', who: 'Sam', table: null, at: null, text: 'Time to think.' },
        { kind: 'line', who: null, table: null, at: null, text: 'Be more Pirate!!!!' },
      ],
    },
    { title: 'Reflect together', questions: [], words: [] },
  ],
  chat: [{ kind: 'chat', who: 'Mo', table: null, at: '2024-06-26T14:05', text: 'Hello all' }],
  glossary: [{ word: 'Co-production', meaning: 'We plan it and do it together.' }],
  captions: [],
  park: parked,
  profiles: ['consented', 'full', 'chatham-house'],
  refusal: null,
  onExport: nothing,
};

const review: ReviewProps = {
  session,
  items: parked,
  lateCount: 1,
  openId: null,
  saving: false,
  refusal: null,
  changedMeanwhile: false,
  offered: { owner: 'Jo', due: '2026-12-06' },
  back: 'Back to the desk',
  onBack: nothing,
  onOpen: nothing,
  onSave: nothing,
};

const feedback: FeedbackProps = {
  form: 'standard',
  answers: { face: null, good: '', hard: '', change: '' },
  tooLong: false,
  onAnswers: nothing,
  onForm: nothing,
  onSend: nothing,
  onSkip: nothing,
};

export const hostScenes: Scene[] = [
  {
    name: 'host-desk-break',
    draw: () =>
      inShell(
        <HostDesk
          {...desk}
          happening="A break"
          script={['Time for a break. Your place is kept.']}
          turn={{ ...turn, having: null, next: { label: 'step', step: 'Have your say' } }}
          heard={null}
          rest={{ backAt: '14:35', back: 4, all: 11, people: people.slice(1, 5) }}
        />,
        { wide: true },
      ),
  },
  {
    name: 'host-desk-offer',
    draw: () =>
      inShell(
        <HostDesk
          {...desk}
          turn={{ ...turn, having: null, clock: null, next: { label: 'step', step: 'Reflect' } }}
          offer={
            <button type="button" class="button quiet">
              Offer a turn once more to those who passed
            </button>
          }
        />,
        { wide: true },
      ),
  },
  { name: 'host-desk', draw: () => inShell(<HostDesk {...desk} />, { wide: true }) },
  {
    name: 'host-desk-away',
    draw: () =>
      inShell(
        <HostDesk
          {...desk}
          turn={{
            ...turn,
            having: null,
            next: { label: 'person', person: people[6]!, away: true },
            clock: { state: 'over', leftSeconds: 0, lengthSeconds: 120 },
            thankThem: true,
            refusal: 'Someone is having a turn. Wait for them to finish.',
          }}
          ask="Sam and Mo have not had a turn."
        />,
        { wide: true, connection: 'gone' },
      ),
  },
  {
    name: 'host-desk-step',
    draw: () =>
      inShell(
        <HostDesk
          {...desk}
          happening="Welcome"
          turn={{ ...turn, having: null, clock: null, next: { label: 'step', step: 'Reflect' } }}
          heard={null}
        />,
        { wide: true },
      ),
  },
  {
    name: 'host-desk-moved',
    draw: () =>
      inShell(
        <HostDesk
          {...desk}
          happening="Reflect together"
          turn={{ ...turn, having: null, clock: null, next: { label: 'step', step: 'A break' } }}
          moved={{ words: 'We are at Reflect together now.', onUndo: nothing, onGone: nothing }}
        />,
        { wide: true },
      ),
  },
  {
    name: 'host-order',
    draw: () =>
      inShell(
        <>
          <h1>Order of turns</h1>
          <TurnOrder {...order} refusal="The order changed. Look again." />
        </>,
        { wide: true },
      ),
  },
  { name: 'host-people', draw: () => inShell(<HostPeople {...hostPeople} />) },
  {
    name: 'host-options',
    draw: () =>
      inShell(
        <SessionOptions
          session={session}
          options={{
            clockFor: 'everyone',
            door: 'knock',
            chat: 'open',
            noName: 'open',
            noteWindowSeconds: 10,
            keepChat: true,
            cards: 'open',
          }}
          code="482 915"
          refusal={null}
          onChange={nothing}
          onNewCode={nothing}
          onBack={nothing}
        />,
      ),
  },
  {
    name: 'host-words',
    draw: () =>
      inShell(
        <HostWords
          session={session}
          chat={notes.slice(0, 2)}
          notes={notes}
          onWall={new Set(['n1'])}
          local={null}
          refusal={null}
          writeBack={() => <Fold words={t('write-back')}>{null}</Fold>}
          onPutOnWall={nothing}
          onTakeOffWall={nothing}
          onHideChat={nothing}
          onRemoveNote={nothing}
          onBack={nothing}
        />,
      ),
  },
  {
    name: 'keeper',
    draw: () =>
      inShell(
        <>
          <h1>Timer</h1>
          <TakeOn
            ask={t('keeper-ask')}
            hint={t('keeper-ask-hint')}
            sending={false}
            onYes={nothing}
            onNo={nothing}
          />
          <KeeperDesk {...turn} inTurns order={order} onStop={nothing} />
          <AtTheDoor
            knocks={[{ who: 'p1', name: 'Bo', place: 'online' }]}
            onLetIn={nothing}
            onTurnAway={nothing}
          />
        </>,
      ),
  },
  { name: 'record', draw: () => inShell(<SessionRecord {...record} />, { wide: true }) },
  {
    name: 'record-of-those-who-were-there',
    draw: () => inShell(<SessionRecord {...record} profiles={['consented']} />, { wide: true }),
  },
  {
    name: 'closing',
    draw: () =>
      inShell(
        <Closing
          session={session}
          openItems={3}
          sending={false}
          refusal={null}
          owner="Jo"
          date="2026-12-06"
          onClose={nothing}
          onSortNow={nothing}
          onBack={nothing}
        />,
      ),
  },
  {
    name: 'feedback',
    draw: () =>
      inShell(
        <>
          <h1>{t('feedback-title')}</h1>
          <Feedback {...feedback} />
        </>,
      ),
  },
  {
    name: 'feedback-easy',
    easy: true,
    draw: () =>
      inShell(
        <>
          <h1>{t('feedback-title')}</h1>
          <Feedback {...feedback} form="easy" />
        </>,
      ),
  },
  { name: 'review', draw: () => inShell(<Review {...review} />) },
  { name: 'review-answering', draw: () => inShell(<Review {...review} openId="k1" />) },
  {
    name: 'review-meanwhile',
    draw: () => inShell(<Review {...review} openId="k2" changedMeanwhile />),
  },
  {
    name: 'follow-up',
    draw: () =>
      inShell(
        <FollowUpView
          session={session}
          date="26 June 2024"
          items={parked.map((item) => ({ ...item, updated: '1 March 2024' }))}
          feed="#"
          calendar="#"
        />,
      ),
  },
  { name: 'review-done', draw: () => inShell(<Review {...review} items={[]} lateCount={0} />) },
];
