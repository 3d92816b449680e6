import { useState } from 'preact/hooks';
import type { Drink } from '../domain';
import type { View } from '../protocol/types.generated';
import { buzz, ring } from '../shell/signals';
import { t } from '../text/text';
import type { AboutMeCard } from '../views/about-me';
import { Brew } from '../views/brew';
import { AgreementsPart } from './agreements-part';
import type { RoundNeeds } from './needs';
import { PrivatePage } from './private-page';
import { dateIn, dateWords, peopleIn, personCalled, questionsOf } from './seen';
import { SinceLastTime } from './since-last-time';
import { showStored } from './stored';
import { mayMixTables } from './tables';
import { TellHosts } from './tell-hosts';
import { wayOf, waysFor } from './ways';
import { WhatHappens } from './what-happens';
import { readerName } from './who-reads';

/** Grab a brew: from the door to the first step, and the welcome itself. */
export function WelcomePage(needs: RoundNeeds) {
  const { store, view } = needs;
  const [writes, setWrites] = useState(false);
  const card = store.card.value;
  const me = personCalled(view, store.me.value);
  if (card === undefined || me === null) return null;
  const choice = view.choices[card.id];
  const about: AboutMeCard = {
    name: card.name,
    turnLength: choice?.length ?? 'same',
    place: card.place === 'unsaid' ? null : card.place === 'hall' ? 'room' : 'online',
    way: wayOf(card),
    ways: waysFor(view, card),
    hideMyClock: choice?.hide_clock ?? false,
    // Only a device can tell it, and that would be the tablet.
    group: card.cared_by === null && mayMixTables(view) ? (view.groups[card.id] ?? '') : null,
  };
  if (writes) return <PrivatePage {...needs} onBack={() => setWrites(false)} />;
  return (
    <Brew
      session={view.title}
      people={peopleIn(view, store.here.value)}
      me={me}
      questions={questionsOf(view)}
      card={about}
      clockFor={view.settings.clock_shown_to}
      ready={card.ready}
      keptUntil={dateWords(dateIn(view.keep_days, view.created_at))}
      whoReads={whoReads(view)}
      whatHappens={
        <WhatHappens api={needs.api} date={dateWords(dateIn(view.keep_days, view.created_at))} />
      }
      onDrink={(drink: Drink) => store.send({ kind: 'change_me', body: { drink } })}
      onReady={(ready) => store.send({ kind: 'change_me', body: { ready } })}
      onCard={(changed) => tellCard(needs, about, changed)}
      onTurnLength={(length) =>
        store.send({
          kind: 'choose_turn_length',
          body: { length, hide_clock: about.hideMyClock },
        })
      }
      onTestSound={() => {
        ring('begins');
        buzz('begins');
      }}
      onWriteTurn={() => setWrites(true)}
      onStored={() => showStored(needs)}
      onShare={
        card.role === 'participant' && card.cared_by === null
          ? () => store.send({ kind: 'change_me', body: { mode: 'shared_device' } })
          : null
      }
      forHosts={<TellHosts {...needs} who={card.id} />}
      sinceLastTime={<SinceLastTime {...needs} />}
    >
      <AgreementsPart store={store} view={view} />
    </Brew>
  );
}

function whoReads(view: View): string | null {
  if (view.settings.no_name !== 'read_first') return null;
  const who = readerName(view);
  return who === null ? t('who-sees-nobody-reads') : t('who-sees-read-first', { who });
}

/** Only what changed is said. A name waits until somebody pauses, or each letter would be an event. */
function tellCard({ store }: RoundNeeds, before: AboutMeCard, after: AboutMeCard): void {
  if (after.name !== before.name) {
    store.send({ kind: 'change_me', body: { name: after.name } });
  }
  if (after.place !== before.place && after.place !== null) {
    const place = after.place === 'room' ? 'hall' : 'online';
    store.send({ kind: 'change_me', body: { place } });
  }
  if (after.way !== before.way) {
    store.send({ kind: 'change_me', body: { mode: after.way } });
  }
  if (after.group !== before.group && after.group !== null) {
    store.send({ kind: 'tell_group', body: { group: after.group.trim() } });
  }
  if (after.hideMyClock !== before.hideMyClock) {
    store.send({
      kind: 'choose_turn_length',
      body: { length: after.turnLength, hide_clock: after.hideMyClock },
    });
  }
}
