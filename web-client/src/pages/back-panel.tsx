import { YoureBack } from '../views/youre-back';
import type { PageNeeds } from './needs';
import { peopleIn, personCalled } from './seen';
import { stepName } from './step-words';

/** "You're back": over the live view, which is already there behind it. */
export function BackPanel({ store, view }: PageNeeds) {
  const missed = store.missed.value;
  const me = personCalled(view, store.me.value);
  if (missed === null || me === null || view.status === 'closed') return null;
  return (
    <YoureBack
      me={me}
      people={peopleIn(view, store.here.value)}
      happening={stepName(view)}
      missedTurns={missed.turns.flatMap((who) => personCalled(view, who) ?? [])}
      newNotes={missed.notes + missed.chat + missed.park}
      missedCaptions={false}
      onShow={() => store.dismissMissed()}
      onCarryOn={() => store.dismissMissed()}
    />
  );
}
