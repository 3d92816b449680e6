import { ways } from '../domain';
import { LinkOver } from '../pages/link-over';
import { planOptions } from '../pages/plan-options';
import { Fold } from '../parts/fold';
import { LookedAfter } from '../parts/looked-after';
import { Agreements, type ShownAgreement } from '../views/agreements';
import { Brew, type BrewProps } from '../views/brew';
import { Invite, type InviteProps } from '../views/invite';
import { Join, type JoinProps } from '../views/join';
import { Start, type StartProps } from '../views/start';
import { nothing } from './nothing';
import { peopleAt } from './people';
import { inShell, type Scene } from './scenes';
import { qr, questions, session } from './words';

const join: JoinProps = {
  state: 'ready',
  refusal: null,
  language: 'en-GB',
  onLanguage: nothing,
  onCode: nothing,
  children: (
    <Fold words="What happens to what I write?" open>
      <LookedAfter
        place={{
          responsible: 'Anytown Carers, charity 123456',
          contact: 'tea-and-questions@anytown-carers.example.org',
          keep_days: 90,
        }}
      />
    </Fold>
  ),
};
const start: StartProps = {
  state: 'ready',
  refusal: null,
  plainHttp: true,
  plans: planOptions([]),
  onStart: nothing,
};
const invite: InviteProps = {
  session,
  code: '482915',
  link: 'http://192.168.1.20:8080/482915',
  address: '192.168.1.20:8080',
  qr,
  made: {
    host: { url: 'http://192.168.1.20:8080/s/1/link#one-time', qr },
    screen: null,
    cohost: null,
  },
  reach: 'this_wifi',
  plainHttp: true,
  copied: null,
  refusal: null,
  onMake: nothing,
  onCopy: nothing,
  onCards: nothing,
  onLinks: nothing,
};

const line: ShownAgreement = {
  id: 'a1',
  text: 'One at a time.',
  settled: true,
  supported: true,
  isMine: false,
  iAmForIt: true,
  isFromLastTime: false,
  mayTakeAway: false,
};
const agreed: ShownAgreement[] = [
  line,
  { ...line, id: 'a2', text: "It's OK to be a bit rubbish sometimes.", settled: false },
];

export function brewProps(count: number): BrewProps {
  const people = peopleAt(count);
  return {
    session,
    people,
    me: people[Math.min(1, count - 1)]!,
    questions,
    children: (
      <Agreements
        lines={agreed}
        isOver={false}
        onSupport={nothing}
        onSettle={nothing}
        onTakeAway={nothing}
        change={() => null}
      />
    ),
    card: {
      name: '',
      turnLength: 'same',
      place: 'room',
      way: 'take_turns',
      ways,
      hideMyClock: false,
      group: count > 8 ? '' : null,
    },
    clockFor: 'everyone',
    ready: false,
    keptUntil: '20 February',
    whoReads: 'The hosts and Siân read notes with no name before anyone else does.',
    onDrink: nothing,
    onReady: nothing,
    onCard: nothing,
    onTurnLength: nothing,
    onTestSound: nothing,
    onWriteTurn: nothing,
    onStored: nothing,
    onShare: nothing,
  };
}

const wrong = "We can't find that code. Check each number. The session may have ended.";
const atDoor = { roundName: null };

export const arrivingScenes: Scene[] = [
  { name: 'join', draw: () => inShell(<Join {...join} />, atDoor) },
  { name: 'join-refused', draw: () => inShell(<Join {...join} refusal={wrong} />, atDoor) },
  {
    name: 'link-over',
    draw: () =>
      inShell(<LinkOver words="That link does not work any more. Ask for a new one." />, atDoor),
  },
  { name: 'join-offline', draw: () => inShell(<Join {...join} state="offline" />, atDoor) },
  { name: 'join-looking', draw: () => inShell(<Join {...join} state="looking" />, atDoor) },
  { name: 'join-easy', easy: true, draw: () => inShell(<Join {...join} />, atDoor) },
  { name: 'support', open: '#support', draw: () => inShell(<Join {...join} />, atDoor) },
  { name: 'settings', open: '#settings', draw: () => inShell(<Join {...join} />, atDoor) },
  {
    name: 'settings-easy',
    easy: true,
    open: '#settings',
    draw: () => inShell(<Join {...join} />, atDoor),
  },
  { name: 'start', draw: () => inShell(<Start {...start} />, atDoor) },
  {
    name: 'start-filled',
    draw: () =>
      inShell(
        <Start {...start} initial={{ topic: 'Speaking up', inHall: 22, online: 9 }} />,
        atDoor,
      ),
  },
  { name: 'invite', draw: () => inShell(<Invite {...invite} />, { wide: true }) },
  { name: 'brew-1', draw: () => inShell(<Brew {...brewProps(1)} />) },
  { name: 'brew-9', draw: () => inShell(<Brew {...brewProps(9)} />) },
  { name: 'brew-easy', easy: true, draw: () => inShell(<Brew {...brewProps(9)} />) },
  { name: 'brew-29', draw: () => inShell(<Brew {...brewProps(29)} ready />) },
  { name: 'brew-47', draw: () => inShell(<Brew {...brewProps(47)} />) },
  {
    name: 'brew-loading',
    draw: () => inShell(<Brew {...brewProps(9)} people={null} questions={[]} />),
  },
];
