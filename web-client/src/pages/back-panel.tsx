import { useEffect } from 'preact/hooks';
import { announcer } from '../shell/speaker';
import { t } from '../text/text';
import { YoureBack } from '../views/youre-back';
import type { PageNeeds } from './needs';
import { peopleIn, personCalled } from './seen';
import { stepName } from './step-words';

/** "You're back": over the live view, which is already there behind it. */
export function BackPanel({ store, view }: PageNeeds) {
  const missed = store.missed.value;
  const me = personCalled(view, store.me.value);
  const isBack = missed !== null && view.status !== 'closed';
  useEffect(() => {
    if (isBack) announcer.say({ text: t('back-warm'), about: 'mine' });
  }, [isBack]);
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
