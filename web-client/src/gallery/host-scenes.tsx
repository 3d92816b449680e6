import { Closing } from '../views/closing';
import { Ended, type EndedProps } from '../views/ended';
import { Feedback } from '../views/feedback';
import { HostDesk, type HostDeskProps } from '../views/host-desk';
import { Review, type ReviewProps } from '../views/review';
import { nothing } from './nothing';
import { peopleAt } from './people';
import { inShell, type Scene } from './scenes';
import { notes, parked, running, session } from './words';

const people = peopleAt(11, 3);

const desk: HostDeskProps = {
  session,
  happening: 'Have your say: 4 of 11',
  script: [
    'We each have two minutes. You can pass, and you can come back.',
    'No fixing. Just be alongside one another.',
  ],
  people,
  now: people[3]!,
  next: { label: 'person', person: people[4]!, away: false },
  clock: running,
  heard: { online: [2, 4], room: [2, 7] },
  runningMinutes: 24,
  thankThem: false,
  readFirst: notes.slice(2, 3),
  offRecord: false,
  undo: null,
  refusal: null,
  onNext: nothing,
  onPause: nothing,
  onMinute: nothing,
  onSkip: nothing,
  onSwap: nothing,
  onHandOver: nothing,
  onBreak: nothing,
  onOffRecord: nothing,
  onUndo: nothing,
  onReadFirst: nothing,
  onMore: nothing,
};

const ended: EndedProps = {
  session,
  words: [
    { id: 'w1', text: 'Ask for the questions a week before.' },
    { id: 'w2', text: 'The break made it possible for me to stay.' },
    { id: 'w3', text: 'I was a bit rubbish today.' },
  ],
  takeOutUntil: '20 February',
  reviewLink: '#',
  onTakeOut: nothing,
};

const review: ReviewProps = {
  session,
  items: parked,
  lateCount: 1,
  openId: null,
  saving: false,
  onOpen: nothing,
  onSave: nothing,
};

export const hostScenes: Scene[] = [
  { name: 'host-desk', draw: () => inShell(<HostDesk {...desk} />, { wide: true }) },
  {
    name: 'host-desk-away',
    draw: () =>
      inShell(
        <HostDesk
          {...desk}
          next={{ label: 'person', person: people[6]!, away: true }}
          clock={{ state: 'over', leftSeconds: 0, lengthSeconds: 120 }}
          thankThem
          readFirst={[]}
          undo="Moved on to the next turn."
          refusal="Someone is having a turn. Wait for them to finish."
        />,
        { wide: true, connection: 'gone' },
      ),
  },
  {
    name: 'host-desk-before',
    draw: () =>
      inShell(
        <HostDesk
          {...desk}
          happening="Grab a brew"
          now={null}
          next={{ label: 'step', step: 'One minute to think' }}
          clock={{ state: 'private' }}
          readFirst={[]}
        />,
        { wide: true },
      ),
  },
  {
    name: 'closing',
    draw: () =>
      inShell(
        <Closing
          session={session}
          openItems={3}
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
        <Feedback session={session} draft="" onDraft={nothing} onSend={nothing} onSkip={nothing} />,
      ),
  },
  { name: 'ended', draw: () => inShell(<Ended {...ended} />) },
  {
    name: 'ended-no-words',
    draw: () => inShell(<Ended {...ended} words={[]} />),
  },
  { name: 'review', draw: () => inShell(<Review {...review} />) },
  { name: 'review-answering', draw: () => inShell(<Review {...review} openId="k1" />) },
  { name: 'review-done', draw: () => inShell(<Review {...review} items={[]} lateCount={0} />) },
];
