/** Who reads notes with no name before the others do, and whom a private word goes to. Pure. */
import type { View } from '../protocol/types.generated';
import { isHost } from '../session/look-ups';
import { t } from '../text/text';
import { whoName } from '../text/who';
import { personCalled } from './seen';

/** Hosts, and the one person who took it on. */
export function readsFirst(view: View, who: string | null): boolean {
  return isHost(view, who) || (who !== null && view.reader === who);
}

/** As the server decides it: without two people nobody reads, and one of them has to be here. */
export function nobodyReads(view: View, here: ReadonlySet<string>): boolean {
  if (view.settings.no_name !== 'read_first') return false;
  return view.reader === null || ![...here].some((who) => readsFirst(view, who));
}

/** The second person, in words; null where nobody has taken it on, or where it is not asked for. */
export function readerName(view: View): string | null {
  return view.settings.no_name === 'read_first' ? nameOf(view, view.reader) : null;
}

export function hostName(view: View): string {
  const host = view.participants.find(({ role, presence }) => role === 'host' && presence === 'in');
  return nameOf(view, host?.id ?? null) ?? t('the-host');
}

export function nameOf(view: View, who: string | null): string | null {
  const person = personCalled(view, who);
  const everyone = view.participants.flatMap(({ id }) => personCalled(view, id) ?? []);
  return person === null ? null : whoName(person, everyone);
}
