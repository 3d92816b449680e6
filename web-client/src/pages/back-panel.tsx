import { useEffect, useRef } from 'preact/hooks';
import { announcer } from '../shell/speaker';
import { t } from '../text/text';
import { YoureBack } from '../views/youre-back';
import { captionsMissed } from './captions-shown';
import { howManyNew, missedWords } from './missed-words';
import type { PageNeeds } from './needs';
import { having, peopleIn, personCalled, tableOf } from './seen';
import { stepName } from './step-words';

interface Props extends PageNeeds {
  /** What was missed is being read. */
  reads: boolean;
  onShow: () => void;
}

/**
 * "You're back": over the live view, which is already there behind it. It goes with the moment that
 * it tells of; whoever has begun to read finds it again after their own turn.
 */
export function BackPanel({ store, view, reads, onShow }: Props) {
  const missed = store.missed.value;
  const me = personCalled(view, store.me.value);
  const isBack = missed !== null && view.status !== 'closed';
  const isMyTurn = having(tableOf(view, store.me.value))?.who === store.me.value;
  const moment = `${view.step} ${isMyTurn}`;
  const cameBackAt = useRef(moment);
  const wasRead = useRef(false);
  wasRead.current = isBack && (reads || wasRead.current);
  useEffect(() => {
    if (!isBack) return;
    cameBackAt.current = moment;
    announcer.say({ text: t('back-warm'), about: 'mine' });
  }, [isBack]);
  useEffect(() => {
    if (isBack && !wasRead.current && moment !== cameBackAt.current) store.dismissMissed();
  }, [isBack, moment]);
  if (missed === null || me === null || view.status === 'closed') return null;
  if (reads || (wasRead.current && isMyTurn)) return null;
  const words = missedWords(view, missed);
  const newNotes = howManyNew(words);
  const missedCaptions = captionsMissed(store, view, missed.since).length > 0;
  const isNothing =
    words.steps.length === 0 && words.turns.length === 0 && newNotes === 0 && !missedCaptions;
  return (
    <YoureBack
      me={me}
      people={peopleIn(view, store.here.value)}
      happening={stepName(view)}
      missedTurns={words.turns.map(({ person }) => person)}
      newNotes={newNotes}
      missedCaptions={missedCaptions}
      onShow={isNothing ? null : onShow}
      onCarryOn={() => store.dismissMissed()}
    />
  );
}
