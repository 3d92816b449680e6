/**
 * Where an address leads. Pure. Keys stand behind the '#', which no server and no log ever sees; but for
 * that of the follow-up page, which is everybody's.
 */
import { readCode } from '../join-code';

export type SessionPlace = 'round' | 'desk' | 'room' | 'review' | 'report' | 'stored';

export type Route =
  | { page: 'join'; code: string; key: string }
  | { page: 'start'; key: string }
  | { page: 'follow_up'; key: string }
  | { page: 'invitation'; key: string }
  /** The sessions that somebody hosts; `record`: a published one, '' for none. */
  | { page: 'sessions'; record: string }
  | { page: 'answer'; key: string }
  /** My own words, by a link of my own. */
  | { page: 'mine'; key: string }
  /** Where somebody finds their note with no name again. */
  | { page: 'answers' }
  | { page: 'link'; session: string; key: string; place: SessionPlace }
  /** `panel`: which of a desk's panels is open, so that a refresh comes back to it; '' for none. */
  | { page: 'session'; session: string; place: SessionPlace; panel: string };

const places: readonly SessionPlace[] = ['desk', 'room', 'review', 'report', 'stored'];
/** Fragments that open a panel of the shell, not a door. */
const panels = ['support', 'settings', 'main'];

export function routeOf(path: string, fragment: string): Route {
  const parts = path.split('/').filter((part) => part !== '');
  const named = fragment.replace(/^#/, '');
  const key = panels.includes(named) ? '' : named;
  if (parts[0] === 'start') return { page: 'start', key };
  if (parts[0] === 'answer') return { page: 'answer', key };
  if (parts[0] === 'mine') return { page: 'mine', key };
  if (parts[0] === 'f') return { page: 'follow_up', key: parts[1] ?? '' };
  if (parts[0] === 'i') return { page: 'invitation', key: parts[1] ?? '' };
  if (parts[0] === 'sessions') return { page: 'sessions', record: parts[1] ?? '' };
  if (parts[0] === 'answers') return { page: 'answers' };
  if (parts[0] === 's' && parts[1] !== undefined) {
    const session = parts[1];
    const place = places.find((one) => one === parts[2]) ?? 'round';
    if (parts[2] === 'link' || (place === 'room' && key !== '')) {
      return { page: 'link', session, key, place };
    }
    return { page: 'session', session, place, panel: parts[3] ?? '' };
  }
  return { page: 'join', code: readCode(decodeURIComponent(parts[0] ?? '')), key };
}

export function pathOf(session: string, place: SessionPlace, panel = ''): string {
  if (panel !== '') return `/s/${session}/${place}/${panel}`;
  return place === 'round' ? `/s/${session}` : `/s/${session}/${place}`;
}
