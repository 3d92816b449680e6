/** Where an address leads. Pure. Keys stand behind the '#', which no server and no log ever sees. */
import { readCode } from '../join-code';

export type SessionPlace = 'round' | 'desk' | 'room' | 'review';

export type Route =
  | { page: 'join'; code: string; key: string }
  | { page: 'start'; key: string }
  | { page: 'link'; session: string; key: string; place: SessionPlace }
  | { page: 'session'; session: string; place: SessionPlace };

const places: readonly SessionPlace[] = ['desk', 'room', 'review'];
/** Fragments that open a panel of the shell, not a door. */
const panels = ['support', 'settings', 'main'];

export function routeOf(path: string, fragment: string): Route {
  const parts = path.split('/').filter((part) => part !== '');
  const named = fragment.replace(/^#/, '');
  const key = panels.includes(named) ? '' : named;
  if (parts[0] === 'start') return { page: 'start', key };
  if (parts[0] === 's' && parts[1] !== undefined) {
    const session = parts[1];
    const place = places.find((one) => one === parts[2]) ?? 'round';
    if (parts[2] === 'link' || (place === 'room' && key !== '')) {
      return { page: 'link', session, key, place };
    }
    return { page: 'session', session, place };
  }
  return { page: 'join', code: readCode(decodeURIComponent(parts[0] ?? '')), key };
}

export function pathOf(session: string, place: SessionPlace): string {
  return place === 'round' ? `/s/${session}` : `/s/${session}/${place}`;
}
