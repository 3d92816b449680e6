import { AskSomebody } from '../parts/ask-somebody';
import { Problem } from '../parts/problem';
import { TakeOn } from '../parts/take-on';
import type { Table, View } from '../protocol/types.generated';
import { headingShown } from '../shell/heading';
import { useLostFocus } from '../shell/lost-focus';
import { t } from '../text/text';
import { whoName } from '../text/who';
import type { PageNeeds } from './needs';
import { refusalWords } from './refusal-words';
import { peopleIn, personCalled, tableOf } from './seen';
import { useSends } from './sends';
import { mayBeAsked } from './who-may-help';

type Needs = Pick<PageNeeds, 'store' | 'view'>;

/** Who takes notes, or whom that was asked of: in words beside the table. */
export function NoteTakerLine({ store, view, table }: Needs & { table: Table }) {
  const everyone = peopleIn(view, store.here.value);
  const asked = personCalled(view, table.note_taker_asked);
  const taker = personCalled(view, table.note_taker);
  if (asked !== null && asked.id !== store.me.value)
    return <p class="hint">{t('note-taker-asked', { who: whoName(asked, everyone) })}</p>;
  if (taker === null || taker.id === store.me.value) return null;
  return <p class="hint">{t('note-taker-is', { who: whoName(taker, everyone) })}</p>;
}

/** "Would you take notes for us?" */
export function AskedForNotes({ store, view }: Needs) {
  const sends = useSends(store);
  const me = store.me.value;
  const table = tableOf(view, me);
  const isAsked = table?.note_taker_asked === me && me !== null && view.status !== 'closed';
  const press = useLostFocus(headingShown, [isAsked, sends.refused]);
  if (!isAsked) return null;
  const answer = (kind: 'become_note_taker' | 'stop_being_note_taker') => () => {
    press();
    void sends.send({ kind, body: { table: table.id } });
  };
  return (
    <>
      {sends.refused !== null && <Problem words={refusalWords(sends.refused)} />}
      <TakeOn
        ask={t('note-taker-ask')}
        hint={t('note-taker-ask-hint')}
        sending={sends.sending}
        onYes={answer('become_note_taker')}
        onNo={answer('stop_being_note_taker')}
      />
    </>
  );
}

/** Where nobody takes notes, or their device is away, anybody with a device may. */
export function TakeNotes({ store, view }: Needs) {
  const sends = useSends(store);
  const table = tableOf(view, store.me.value);
  if (table === undefined || !mayTake(view, store, table)) return null;
  return (
    <>
      {sends.refused !== null && <Problem words={refusalWords(sends.refused)} />}
      <button
        type="button"
        class="button quiet"
        onClick={() => void sends.send({ kind: 'become_note_taker', body: { table: table.id } })}
      >
        {t('note-taker-take')}
      </button>
    </>
  );
}

function mayTake(view: View, { me, card, here }: Needs['store'], table: Table): boolean {
  if (view.status === 'closed' || card.value?.cared_by != null) return false;
  if (table.note_taker_asked === me.value) return false;
  return table.note_taker === null || !here.value.has(table.note_taker);
}

/** For whoever runs a table: somebody there with a device of their own. */
export function AskForNotes({ store, view, table }: Needs & { table: Table }) {
  const sends = useSends(store);
  const free = mayBeAsked(view, table).filter(
    ({ id }) => ![table.note_taker, table.note_taker_asked, store.me.value].includes(id),
  );
  return (
    <>
      <NoteTakerLine store={store} view={view} table={table} />
      {sends.refused !== null && <Problem words={refusalWords(sends.refused)} />}
      <AskSomebody
        words={t('note-taker-ask-somebody')}
        action={t('people-ask-note-taker')}
        people={free.flatMap(({ id }) => personCalled(view, id) ?? [])}
        everyone={peopleIn(view, store.here.value)}
        onAsk={(who) => void sends.send({ kind: 'ask_note_taker', body: { table: table.id, who } })}
      />
    </>
  );
}
