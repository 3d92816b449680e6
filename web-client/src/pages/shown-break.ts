/** A break as every screen shows it: when it ends where the session is, and how many are back. Pure. */
import type { ShownBreak } from '../domain';
import type { Participant as Card, Table, View } from '../protocol/types.generated';
import { stepAt, stepScope } from '../session/block';

/** A break of all, or in a block of one table. */
export function shownBreak(view: View, table?: Table): ShownBreak | null {
  if (view.status === 'closed' || stepAt(view, table)?.kind !== 'break') return null;
  const scope = stepScope(view, table);
  const ends = scope === null ? null : (view.clocks[scope]?.deadline ?? null);
  const awaited = whoIsAwaited(view).filter((one) => scope !== table?.id || one.table === scope);
  return {
    backAt: ends === null ? null : timeOfDay(ends, view.time_zone),
    back: awaited.filter(({ ready }) => ready).length,
    all: awaited.length,
  };
}

export function whoIsBack(view: View): Card[] {
  return whoIsAwaited(view).filter(({ ready }) => ready);
}

/** A host at the desk runs the break: they are one of those awaited once they say that they are back. */
function whoIsAwaited(view: View): Card[] {
  return view.participants.filter(
    ({ presence, mode, role, ready }) =>
      presence === 'in' && mode !== 'shared_device' && (role === 'participant' || ready),
  );
}

/**
 * "14:35" there, with its seconds cut off: nobody who keeps to it is late. Of the browser only the
 * numbers are taken, never a language's way to write them: it has no Welsh.
 */
export function timeOfDay(at: number, zone: string): string {
  const parts = clockOf(zone).formatToParts(at);
  const number = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return `${number('hour').padStart(2, '0')}:${number('minute').padStart(2, '0')}`;
}

/** A zone that this browser does not know leaves the device's own. */
function clockOf(zone: string): Intl.DateTimeFormat {
  const numbers = { hour: 'numeric', minute: 'numeric', hourCycle: 'h23' } as const;
  try {
    return new Intl.DateTimeFormat('en-GB', {
      ...numbers,
      timeZone: zone === '' ? undefined : zone,
    });
  } catch {
    return new Intl.DateTimeFormat('en-GB', numbers);
  }
}
