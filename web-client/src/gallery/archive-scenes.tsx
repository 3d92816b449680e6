import type { NeedBefore } from '../api';
import '../text/host-words';
import '../text/after-words';
import { blankNeed } from '../pages/invited-need-kept';
import { NeedsBefore } from '../parts/needs-before';
import { ArchiveSearch, type ArchiveSearchProps } from '../views/archive-search';
import { type InvitationProps, InvitationView } from '../views/invitation';
import { InvitedNeed, type InvitedNeedProps } from '../views/invited-need';
import { LocalContact, type LocalContactProps } from '../views/local-contact';
import { type HostedSession, MySessions, type MySessionsProps } from '../views/my-sessions';
import { WriteInvitation, type WriteInvitationProps } from '../views/write-invitation';
import { nothing } from './nothing';
import { inShell, type Scene } from './scenes';
import { session } from './words';

const hosted: HostedSession = {
  ...{ id: 's2', title: session, date: '26 June 2024', status: 'closed', people: 29 },
  ...{ openFollowUps: 3, published: true, link: '#' },
};
const series: HostedSession[][] = [
  [
    { ...hosted, id: 's3', date: '24 July 2024', status: 'lobby', people: 1, published: false },
    hosted,
  ],
  [{ ...hosted, id: 's9', title: 'أجر عادل', openFollowUps: 0, published: false }],
];

const search: ArchiveSearchProps = {
  ...{ words: 'bus', looking: false, finds: null, refusal: null, nothingToFind: false },
  ...{ linkOf: () => '#', onWords: nothing, onSearch: nothing },
};
const finds: ArchiveSearchProps['finds'] = [
  {
    ...{ session: 's2', title: session, date: '26 June 2024' },
    texts: [
      {
        kind: 'park',
        parts: [
          { text: 'There is no ', found: false },
          { text: 'bus', found: true },
          { text: ' after six. I can never stay to the end.', found: false },
        ],
      },
      {
        kind: 'answer',
        parts: [
          { text: 'We start at ten from now on, so that the ', found: false },
          { text: 'bus', found: true },
          { text: ' home is an early one.', found: false },
        ],
      },
    ],
  },
];

function mine(props: Partial<MySessionsProps>, looks: Partial<ArchiveSearchProps> = {}) {
  return inShell(
    <MySessions series={series} gone={0} problem={null} onAgain={nothing} {...props}>
      <ArchiveSearch {...search} {...looks} />
    </MySessions>,
    { roundName: null, wide: true },
  );
}

const invitation: InvitationProps = {
  ...{ session, whoAsks: 'Hana', day: '3 December 2026', time: '14:00', minutes: 90 },
  ...{ timeZone: 'Europe/London', place: 'Town Hall, Room 2', callLink: 'https://example.org/c' },
  directions: 'The lift is on the left. No steps. Bus 9 stops outside.',
  why: 'You know what it is like to wait for your money.',
  whatHappens: 'We write it down without names. The board answers each thing by March.',
  ...{ keepDays: 90, needs: 'Ring Hana, 01632 960001.', preReading: 'https://example.org/read' },
  questions: ['What makes a good day?', 'What gets in the way?'],
  ...{ code: '482 915', joinLink: '#', calendar: '#' },
};
const bare: InvitationProps = {
  ...invitation,
  ...{ whoAsks: '', day: null, place: '', directions: '', callLink: '', why: '', whatHappens: '' },
  ...{ needs: '', preReading: '', questions: [], code: null },
};

const told: NeedBefore = {
  ...{ name: 'Mo', access: 'A hearing loop, and a chair with arms.', food: 'No nuts.' },
  ...{ other: '', reach: 'Text 01632 960003' },
};
const needed = (props: Partial<InvitedNeedProps>) =>
  inShell(
    <InvitationView {...invitation}>
      <InvitedNeed
        {...{ need: told, state: 'draft', isKnown: false, refusal: null }}
        {...{ onChange: nothing, onSend: nothing, onTakeBack: nothing }}
        {...props}
      />
    </InvitationView>,
  );

const contact: LocalContactProps = {
  shown: { words: 'Safeguarding lead: Priya, 01632 960002', checkedOn: '26 June 2024' },
  ...{ isToCheck: true, draft: '', state: 'draft', refusal: null },
  ...{ onDraft: nothing, onSave: nothing, onChecked: nothing },
};

const writing: WriteInvitationProps = {
  invitation: {
    ...{ starts: '2027-10-29T09:00', minutes: 90, place: 'Town Hall, Room 2', directions: '' },
    ...{ call_link: '', why: invitation.why, what_happens: '', needs: '', pre_reading: '' },
    shows_questions: true,
  },
  nudges: { shortNotice: true, early: true, festival: 'diwali' },
  ...{ timeZone: 'Europe/London', saving: false, saved: false, refusal: null, copied: false },
  link: 'http://192.168.1.20:8080/i/b3Wq0ZtYl9sXkE7uVfHn2A',
  ...{ onChange: nothing, onSave: nothing, onCopy: nothing },
};

const write = (props: Partial<WriteInvitationProps>) =>
  inShell(
    <>
      <h1>{session}</h1>
      <WriteInvitation {...writing} {...props} />
    </>,
  );

export const archiveScenes: Scene[] = [
  { name: 'my-sessions', draw: () => mine({}, { finds }) },
  { name: 'my-sessions-empty', draw: () => mine({ series: [] }) },
  { name: 'my-sessions-loading', draw: () => mine({ series: null }) },
  { name: 'my-sessions-nothing-found', draw: () => mine({ gone: 2 }, { finds: [] }) },
  { name: 'my-sessions-no-words', draw: () => mine({}, { words: '', nothingToFind: true }) },
  {
    name: 'my-sessions-offline',
    draw: () => mine({ series: [], problem: 'We could not reach the server. Try again.' }),
  },
  { name: 'invitation', draw: () => inShell(<InvitationView {...invitation} />) },
  { name: 'invitation-easy', easy: true, draw: () => inShell(<InvitationView {...invitation} />) },
  { name: 'invitation-bare', draw: () => inShell(<InvitationView {...bare} />) },
  { name: 'invited-need', draw: () => needed({}) },
  { name: 'invited-need-easy', easy: true, draw: () => needed({}) },
  { name: 'invited-need-waits', draw: () => needed({ state: 'waits' }) },
  {
    name: 'invited-need-sent',
    draw: () => needed({ need: blankNeed, state: 'sent', isKnown: true }),
  },
  {
    name: 'local-contact',
    draw: () =>
      inShell(
        <>
          <h1>{session}</h1>
          <LocalContact {...contact} />
        </>,
      ),
  },
  {
    name: 'support-with-local-contact',
    open: '#support',
    draw: () => inShell(<h1>{session}</h1>, { support: contact.shown! }),
  },
  {
    name: 'needs-before',
    draw: () =>
      inShell(
        <>
          <h1>{session}</h1>
          <NeedsBefore needs={[told, { ...told, name: '' }]} />
        </>,
      ),
  },
  { name: 'write-invitation', draw: () => write({}) },
  { name: 'write-invitation-saving', draw: () => write({ saving: true, link: null }) },
];
