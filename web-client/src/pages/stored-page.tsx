import '../text/after-words';
import { useState } from 'preact/hooks';
import type { Problem } from '../api';
import { devicesHere } from '../devices-here';
import { WayHome } from '../parts/way-home';
import type { Participant as Card } from '../protocol/types.generated';
import { findParticipant } from '../session/look-ups';
import { Heading, headingShown } from '../shell/heading';
import { useLostFocus } from '../shell/lost-focus';
import { takenOut } from '../taken-out';
import { t } from '../text/text';
import { mugName, whoName } from '../text/who';
import { Stored, StoredNotYet } from '../views/stored';
import { byKind, useAboutMe } from './about-me-kept';
import { download } from './download';
import type { PageNeeds } from './needs';
import { refusalWords } from './refusal-words';
import { hasDeviceAlone, seatsOf } from './seats';
import { dateWords, peopleIn, personCalled } from './seen';
import { TakeOutPart } from './take-out-part';
import { wayOf } from './ways';

/** What is stored about me, or about somebody in my care: the address says whom. */
export function StoredPage(needs: PageNeeds) {
  const { store, view, panel, go } = needs;
  const [isGone, setGone] = useState(false);
  const me = store.me.value;
  const seat = seatsOf(view, me).find(({ id }) => id === panel);
  const card = seat ?? findParticipant(view, me);
  const back = (
    <div class="buttons">
      <button type="button" class="button" onClick={() => go('round')}>
        {t('back-to-session')}
      </button>
    </div>
  );
  if (isGone) {
    return (
      <>
        <Heading key="gone" what={t('take-out-done')} session={view.title} />
        <p>{t('take-out-done-hint')}</p>
        <WayHome main />
      </>
    );
  }
  if (card === undefined) return back;
  return (
    <>
      <About key={card.id} {...needs} card={card} isSeat={seat !== undefined} onGone={setGone} />
      <InMyCare {...needs} shown={card.id} />
      {back}
    </>
  );
}

interface AboutProps extends PageNeeds {
  card: Card;
  isSeat: boolean;
  onGone: (isGone: boolean) => void;
}

function About({ store, view, api, device, card, isSeat, onGone }: AboutProps) {
  const { about, problem, again } = useAboutMe(api, device, isSeat ? card.id : null);
  const [isTakenOut, setTakenOut] = useState(false);
  const press = useLostFocus(headingShown, [isTakenOut, about === null]);
  const who = isSeat ? nameOf({ store, view }, card) : null;
  const retry = () => {
    press();
    again();
  };
  if (about === null) {
    const words = problem === null ? null : wordsOf(problem);
    return <StoredNotYet session={view.title} who={who} problem={words} onAgain={retry} />;
  }
  const keep = () => {
    const file = new Blob([JSON.stringify(about, null, 2)], { type: 'application/json' });
    download(file, `cuppa-${device.session}-about-${isSeat ? card.id : 'me'}.json`);
  };
  // A host's keys stay: a session that nobody looks after would be lost to all.
  const leaves = !isSeat && store.role.value !== 'host';
  const done = () => {
    press();
    setTakenOut(true);
    if (!leaves) return again();
    devicesHere().forget(device.session);
    onGone(true);
  };
  return (
    <Stored
      session={view.title}
      who={who}
      name={about.name}
      mug={mugName(card.mug)}
      way={t(`way-${wayOf(card)}`)}
      words={byKind(about)}
      need={about['what you told the hosts that you need']}
      devices={about['keys of your devices, kept as a hash only']}
      lines={about['everything in the log that names you'].length}
      until={dateWords(about['kept until'])}
      onKeep={keep}
    >
      {problem !== null && <p role="alert">{wordsOf(problem)}</p>}
      {isTakenOut && <p role="status">{t('take-out-done')}</p>}
      <TakeOutPart
        api={api}
        device={device}
        of={who === null ? null : { id: card.id, name: who }}
        leaves={leaves}
        onAsking={() => {
          if (leaves) takenOut.add(device.session);
        }}
        // After a lost answer it may be done: whoever is closed then is told so.
        onNotDone={({ code }) => {
          if (code !== 'no_answer') takenOut.delete(device.session);
        }}
        onDone={done}
      />
    </Stored>
  );
}

/** On a device of my own only: on a tablet each has a page of their own, and nobody sees another's. */
function InMyCare({ store, view, go, shown }: PageNeeds & { shown: string }) {
  if (!hasDeviceAlone(store.card.value)) return null;
  const me = store.me.value ?? '';
  const others = [...(shown === me ? [] : [me]), ...seatsOf(view, me).map(({ id }) => id)].filter(
    (id) => id !== shown,
  );
  if (others.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="stored-care">
      <h2 id="stored-care">{t('stored-care')}</h2>
      <div class="buttons">
        {others.map((id) => {
          const card = findParticipant(view, id);
          const words =
            id === me || card === undefined
              ? t('stored-title')
              : t('stored-title-seat', { who: nameOf({ store, view }, card) });
          return (
            <button
              type="button"
              class="button"
              key={id}
              onClick={() => go('stored', id === me ? '' : id)}
            >
              {words}
            </button>
          );
        })}
      </div>
    </section>
  );
}

function wordsOf(problem: Problem): string {
  return problem.code === 'no_answer' ? t('stored-no-answer') : refusalWords(problem);
}

function nameOf({ store, view }: Pick<PageNeeds, 'store' | 'view'>, card: Card): string {
  const person = personCalled(view, card.id);
  return person === null ? mugName(card.mug) : whoName(person, peopleIn(view, store.here.value));
}
