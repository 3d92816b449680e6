/** What is true about names and notes here and now. */
import type { NoteBox, NoteName } from '../domain';
import type { NoteRules } from '../parts/note-form';
import type { View } from '../protocol/types.generated';
import { isHost } from '../session/look-ups';
import type { Store } from '../store';
import type { Line } from '../store/line-shown';
import { t } from '../text/text';
import { isPlainHttp } from './join-address';
import { peopleHere } from './seen';
import { hostName, nobodyReads, readerName } from './who-reads';

/** Fewer than these are here, and others may guess. */
const fewPeople = 5;
/** A note that nobody else's goes with waits for as many windows: server/wire/limits.hpp. */
const windowsMax = 6;

type Needs = Pick<Store, 'me' | 'here' | 'card'>;

export function noteRules(
  view: View,
  store: Needs,
  box: NoteBox,
  use: NoteRules['use'],
  origin = location,
): NoteRules {
  const here = store.here.value;
  const visible = peopleHere(view, here);
  return {
    names: namesFor(view, store, box),
    privateTo: hostName(view),
    fewPeople: visible < fewPeople ? visible : null,
    reader: readerName(view),
    nobodyReads: nobodyReads(view, here),
    atOnce: goesAtOnce(view),
    plainHttp: isPlainHttp(origin),
    onItsWay: onItsWay(view, here, 'fine'),
    use,
  };
}

/** Whoever has no device would have a private word on somebody else's; a host has one with nobody. */
function namesFor(view: View, { me, card }: Needs, box: NoteBox): NoteName[] {
  const names: NoteName[] = ['from_me'];
  if (view.settings.no_name !== 'off') names.push('no_name');
  const isAlone = card.value !== undefined && card.value.cared_by === null;
  if (box !== 'car_park' && isAlone && !isHost(view, me.value)) names.push('private');
  return names;
}

/** Why a note with no name is not out yet: nothing is wrong with it. */
export function onItsWay(view: View, here: ReadonlySet<string>, line: Line): string {
  if (view.settings.no_name === 'off') return t('note-waits-off');
  if (nobodyReads(view, here)) return t('sees-nobody-reads');
  if (line !== 'fine') return t('not-sent');
  if (view.settings.no_name === 'read_first') return t('note-read-first');
  if (goesAtOnce(view)) return t('note-goes-at-once');
  return t('note-goes-out', { minutes: minutesAtMost(view) });
}

export function goesAtOnce({ settings }: Pick<View, 'settings'>): boolean {
  return settings.no_name_window_seconds === 0;
}

export function minutesAtMost({ settings }: Pick<View, 'settings'>): number {
  return Math.max(1, Math.ceil((settings.no_name_window_seconds * windowsMax) / 60));
}
