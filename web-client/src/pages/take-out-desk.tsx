import { useState } from 'preact/hooks';
import type { Problem as Refused } from '../api';
import { devicesHere } from '../devices-here';
import { Choices } from '../parts/choices';
import { DoneBar } from '../parts/done-bar';
import { isUnanswered } from '../session/look-ups';
import { Heading } from '../shell/heading';
import { t } from '../text/text';
import { whoName } from '../text/who';
import { EraseSession } from '../views/erase-session';
import type { DeskNeeds } from './needs';
import { personCalled } from './seen';
import { TakeOutPart, takeOutRefused } from './take-out-part';

/** For the host: one person goes from the session, or all of it does. */
export function TakeOutDesk(needs: DeskNeeds) {
  const { view, show } = needs;
  return (
    <>
      <Heading what={t('desk-take-out')} session={view.title} />
      <OnePerson {...needs} />
      <WholeSession {...needs} />
      <button type="button" class="button" onClick={() => show('desk')}>
        {t('back-to-desk')}
      </button>
    </>
  );
}

/** Also those who left: their words are here still. */
function OnePerson({ view, api, device }: DeskNeeds) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const people = view.participants.flatMap(({ id }) => personCalled(view, id) ?? []);
  const person = people.find(({ id }) => id === chosen);
  const name = person === undefined ? '' : whoName(person, people);
  return (
    <section class="stack" aria-labelledby="take-out-person">
      <h2 id="take-out-person">{t('desk-take-out-person')}</h2>
      {done !== null && <DoneBar words={done} onUndo={null} onGone={() => setDone(null)} />}
      <Choices
        name="take-out-who"
        legend={t('desk-take-out-who')}
        chosen={chosen}
        across
        onChoose={setChosen}
        options={people.map((one) => ({ value: one.id, label: whoName(one, people) }))}
      />
      {person !== undefined && (
        <TakeOutPart
          key={person.id}
          api={api}
          device={device}
          of={{ id: person.id, name }}
          leaves={false}
          onDone={() => {
            setChosen(null);
            setDone(t('take-out-done'));
          }}
        />
      )}
    </section>
  );
}

function WholeSession({ view, api, device }: DeskNeeds) {
  const [title, setTitle] = useState('');
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<Refused | null>(null);
  const erase = async () => {
    if (sending) return;
    setSending(true);
    setProblem(null);
    const answer = await api.eraseSession(device.session, device.key, { title: title.trim() });
    setSending(false);
    // The line closes with the session: what is drawn then says that it is gone.
    if (answer.ok) devicesHere().forget(device.session);
    else setProblem(answer.problem);
  };
  return (
    <EraseSession
      session={view.title}
      typed={title}
      open={view.park.filter(isUnanswered).length}
      sending={sending}
      refusal={problem === null ? null : wordsOf(problem)}
      onTyped={setTitle}
      onErase={() => void erase()}
    />
  );
}

function wordsOf(problem: Refused): string {
  const isAnother = problem.code === 'another_title' || problem.code === 'bad_field';
  return isAnother ? t('desk-erase-another') : takeOutRefused(problem);
}
