import { HostDoor, type HostDoorProps } from '../views/host-door';
import { type LinkShown, Links, type LinksProps } from '../views/links';
import { nothing } from './nothing';
import { inShell, type Scene } from './scenes';
import { session } from './words';

const door: HostDoorProps = {
  has: true,
  password: '',
  saving: false,
  wrong: null,
  refusal: null,
  onPassword: nothing,
  onSend: nothing,
  onAgain: nothing,
};

const link: LinkShown = {
  number: 12,
  kind: 'reviewer',
  about: '',
  made: '26 November 2026 at 14:05',
  until: '24 February 2027 at 14:05',
  devices: 2,
};

const links: LinksProps = {
  session,
  links: [
    { ...link, number: 3, kind: 'follow_up', devices: null },
    { ...link, number: 4, kind: 'invitation', devices: null },
    { ...link, number: 7, kind: 'screen', made: null, devices: null },
    { ...link, number: 9, kind: 'cohost', devices: 0 },
    link,
    { ...link, number: 13, kind: 'captioner', about: 'The table by the window', devices: null },
    { ...link, number: 14, kind: 'answerer', about: 'Who pays for the coaches?', devices: null },
    { ...link, number: 15, kind: 'same_person', until: '26 November 2026 at 14:20', devices: null },
  ],
  fresh: {
    number: 12,
    url: 'http://192.168.1.20:8080/s/sB7xK2mQ9dTz/link#told-once-and-never-again',
    copied: false,
  },
  ended: false,
  sending: false,
  refusal: null,
  onEnd: nothing,
  onRenew: nothing,
  onCopy: nothing,
  onAgain: nothing,
  onBack: nothing,
};

export const hostingScenes: Scene[] = [
  { name: 'host-door', draw: () => inShell(<HostDoor {...door} />) },
  {
    name: 'host-door-wrong',
    draw: () =>
      inShell(
        <HostDoor
          {...door}
          password="a brew for nobody"
          wrong="That is not your team's password. Look at what you typed, and try again."
        />,
      ),
  },
  { name: 'host-door-none', draw: () => inShell(<HostDoor {...door} has={false} />) },
  { name: 'links', draw: () => inShell(<Links {...links} />) },
  { name: 'links-none', draw: () => inShell(<Links {...links} links={[]} fresh={null} ended />) },
];
