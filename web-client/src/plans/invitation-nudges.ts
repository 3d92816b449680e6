/** What a host may want to think about again before people are invited. Hints, never refusals. Pure. */
import { type Festival, festivalOn } from './festivals';

export interface Nudges {
  /** Carers, interpreters and accessible transport are booked weeks ahead. */
  shortNotice: boolean;
  /** Before this, getting up, care and transport are hard for many. */
  early: boolean;
  festival: Festival | null;
}

const earlyBefore = '10:00';

/** `starts`: "2026-12-03T14:00" or empty; `fourWeeksOn`: the first day that is far enough away. */
export function nudgesFor(starts: string, fourWeeksOn: string): Nudges {
  const day = starts.slice(0, 10);
  const time = starts.slice(11);
  if (day === '') return { shortNotice: false, early: false, festival: null };
  return {
    shortNotice: day < fourWeeksOn,
    early: time !== '' && time < earlyBefore,
    festival: festivalOn(day),
  };
}
