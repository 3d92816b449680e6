/** What comes along from the session before of a series, put where it belongs. Pure. */
import type { EventBodies, View } from '../protocol/types.generated';
import { proposed } from './agreeing-effects';

type LastTime = EventBodies['session_created']['last_time'];

/** Ids count anew, as if all of it had been said in this session. */
export function broughtAlong(view: View, lastTime: LastTime): View {
  if (lastTime === null) return view;
  const { session, agreements, glossary, givens, local_contact } = lastTime;
  return {
    ...view,
    after: session,
    local_contact,
    agreements: agreements.map((text, nth) => proposed({ id: `a${nth + 1}`, text, by: null })),
    glossary: glossary.map((word, nth) => ({ ...word, id: `w${nth + 1}`, revision: 1 })),
    givens: givens.map((given, nth) => ({ ...given, id: `f${nth + 1}`, revision: 1 })),
  };
}
