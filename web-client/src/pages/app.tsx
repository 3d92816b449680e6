import { useEffect, useState } from 'preact/hooks';
import { Api } from '../api';
import type { Device, Devices } from '../device';
import { devicesHere } from '../devices-here';
import { WayHome } from '../parts/way-home';
import { Heading } from '../shell/heading';
import { PageShell } from '../shell/page-shell';
import { t } from '../text/text';
import { JoinPage } from './join-page';
import { Later } from './later';
import { pathOf, type Route, routeOf, type SessionPlace } from './route';

const api = new Api();

/** Follows the address: what it names is what is drawn, so Back and refresh do what people expect. */
export function App() {
  const [devices] = useState(devicesHere);
  const [route, setRoute] = useState<Route>(() => routeOf(location.pathname, location.hash));
  useEffect(() => {
    const follow = () => setRoute(routeOf(location.pathname, location.hash));
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  const goTo = (session: string, place: SessionPlace, instead = false, panel = '') => {
    // How a screen is set up stands in its address, also in the link that it is opened by.
    const path = pathOf(session, place, panel) + (place === 'room' ? location.search : '');
    if (instead) history.replaceState(null, '', path);
    else history.pushState(null, '', path);
    setRoute({ page: 'session', session, place, panel });
  };
  switch (route.page) {
    case 'join':
      return (
        <JoinPage
          api={api}
          devices={devices}
          code={route.code}
          joinKey={route.key}
          onIn={(session) => goTo(session, 'round', true)}
        />
      );
    case 'start':
      return route.key === '' ? (
        <Later
          key="door"
          load={() => import('./host-door-page').then((module) => module.HostDoorPage)}
          props={{
            api,
            // As if it had come by a link: a reload finds it again.
            onKey: (key: string) => {
              history.replaceState(null, '', `/start#${key}`);
              setRoute({ page: 'start', key });
            },
          }}
        />
      ) : (
        <Later
          key="start"
          load={() => import('./start-page').then((module) => module.StartPage)}
          props={{
            api,
            hostKey: route.key,
            onMade: (session: string) => goTo(session, 'desk', true),
          }}
        />
      );
    case 'follow_up':
      return (
        <Later
          key={route.key}
          load={() => import('./follow-up-page').then((module) => module.FollowUpPage)}
          props={{ api, pageKey: route.key }}
        />
      );
    case 'invitation':
      return (
        <Later
          key={route.key}
          load={() => import('./invitation-page').then((module) => module.InvitationPage)}
          props={{ api, pageKey: route.key }}
        />
      );
    case 'sessions':
      return route.record === '' ? (
        <Later
          key="sessions"
          load={() => import('./sessions-page').then((module) => module.SessionsPage)}
          props={{ api, devices }}
        />
      ) : (
        <Later
          key={route.record}
          load={() => import('./published-page').then((module) => module.PublishedPage)}
          props={{ api, devices, session: route.record }}
        />
      );
    case 'answer':
      return (
        <Later
          load={() => import('./answer-page').then((module) => module.AnswerPage)}
          props={{ api, askedKey: route.key }}
        />
      );
    case 'mine':
      return (
        <Later
          key={route.key}
          load={() => import('./mine-page').then((module) => module.MinePage)}
          props={{ api, ownKey: route.key }}
        />
      );
    case 'answers':
      return (
        <Later
          load={() => import('./answers-page').then((module) => module.AnswersPage)}
          props={{ api }}
        />
      );
    case 'link':
      return (
        <Later
          load={() => import('./link-page').then((module) => module.LinkPage)}
          props={{
            api,
            devices,
            session: route.session,
            linkKey: route.key,
            place: route.place,
            onIn: (session: string, place: SessionPlace) => goTo(session, place, true),
          }}
        />
      );
    case 'session':
      return <InSession key={route.session} route={route} devices={devices} go={goTo} />;
  }
}

interface InSessionProps {
  route: Extract<Route, { page: 'session' }>;
  devices: Devices;
  go: (session: string, place: SessionPlace, instead?: boolean, panel?: string) => void;
}

function InSession({ route, devices, go }: InSessionProps) {
  const { session, place, panel } = route;
  const [device] = useState(() => deviceFor(devices, session, place));
  if (device === null) {
    return (
      <PageShell roundName={null}>
        <Heading what={t('not-joined')} />
        <WayHome words={t('join-again')} main />
      </PageShell>
    );
  }
  if (device.role === 'reviewer') {
    return (
      <Later
        load={() => import('./review-by-link-page').then((module) => module.ReviewByLinkPage)}
        props={{ api, device }}
      />
    );
  }
  return (
    <Later
      load={() => import('./session-page').then((module) => module.SessionPage)}
      props={{
        device,
        api,
        place,
        panel,
        go: (to: SessionPlace, at?: string, instead?: boolean) => go(session, to, instead, at),
      }}
    />
  );
}

/**
 * A room screen has a key of its own; where there is none, my own device may show the room too. A
 * reviewer's key is for those who have no other: a host who tries the link keeps the desk.
 */
function deviceFor(devices: Devices, session: string, place: SessionPlace): Device | null {
  const screen = place === 'room' ? devices.find(`${session}.screen`) : null;
  const found = screen ?? devices.find(session) ?? devices.find(`${session}.reviewer`);
  return found === null ? null : { ...found, session };
}
