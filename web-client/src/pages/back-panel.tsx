import { useEffect, useRef } from 'preact/hooks';
import { announcer } from '../shell/speaker';
import { t } from '../text/text';
import { YoureBack } from '../views/youre-back';
import type { PageNeeds } from './needs';
import { having, peopleIn, personCalled, tableOf } from './seen';
import { stepName } from './step-words';

/** "You're back": over the live view, which is already there behind it. It goes with the moment that it tells of. */
export function BackPanel({ store, view }: PageNeeds) {
  const missed = store.missed.value;
  const me = personCalled(view, store.me.value);
  const isBack = missed !== null && view.status !== 'closed';
  const isMyTurn = having(tableOf(view, store.me.value))?.who === store.me.value;
  const moment = `${view.step} ${isMyTurn}`;
  const cameBackAt = useRef(moment);
  useEffect(() => {
    if (!isBack) return;
    cameBackAt.current = moment;
    announcer.say({ text: t('back-warm'), about: 'mine' });
  }, [isBack]);
  useEffect(() => {
    if (isBack && moment !== cameBackAt.current) store.dismissMissed();
  }, [isBack, moment]);
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
