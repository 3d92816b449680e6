import { useRef } from 'preact/hooks';
import type { Missed } from '../session/missed';
import { t } from '../text/text';
import { WhatIMissed } from '../views/what-i-missed';
import { captionsMissed, shownCaptions } from './captions-shown';
import { missedWords } from './missed-words';
import type { PageNeeds } from './needs';
import { having, openStep, peopleIn, personCalled, tableOf } from './seen';
import { stepName } from './step-words';

/** The address under which what was missed is read: a refresh comes back to it. */
export const missedPanel = 'missed';

interface Props extends PageNeeds {
  missed: Missed;
  onCarryOn: () => void;
}

/** Whoever reads is not moved by a step that begins meanwhile: it is told, and they go when they like. */
export function MissedPage({ store, view, missed, onCarryOn }: Props) {
  const happening = stepName(view);
  const opened = useRef(happening);
  const inTurns = openStep(view)?.kind === 'have_your_say';
  const turn = inTurns ? having(tableOf(view, store.me.value)) : undefined;
  return (
    <>
      {happening !== opened.current && (
        <div class="line-bar">
          <p>{t('moved-on', { where: happening })}</p>
          <button type="button" class="button" onClick={onCarryOn}>
            {t('go-there')}
          </button>
        </div>
      )}
      <WhatIMissed
        {...missedWords(view, missed)}
        captions={shownCaptions(captionsMissed(store, view, missed.since))}
        session={view.title}
        happening={happening}
        havingTurn={personCalled(view, turn?.who ?? null)}
        people={peopleIn(view, store.here.value)}
        onCarryOn={onCarryOn}
      />
    </>
  );
}
