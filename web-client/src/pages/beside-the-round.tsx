import { Fold } from '../parts/fold';
import { t } from '../text/text';
import { AgreementsPart, useAgreedSaid } from './agreements-part';
import { GlossaryPage, GlossaryWay, useWordsSaid } from './glossary-page';
import { CardsAtMyTable, HoldUpPart } from './hold-up-part';
import type { RoundNeeds } from './needs';
import { NoteTakerLine, TakeNotes } from './note-taker-part';
import { OwnNotesWay } from './own-notes-page';
import { PrivateWay } from './private-words-page';
import { tableOf } from './seen';
import { ChatInReach, WaysPart } from './ways-part';
import { readsFirst } from './who-reads';

/** Above what is going on: what others at my table hold up, and who takes notes. */
export function AtMyTable({ store, view }: Pick<RoundNeeds, 'store' | 'view'>) {
  const table = tableOf(view, store.me.value);
  useWordsSaid(view);
  useAgreedSaid(view);
  if (table === undefined || view.status === 'closed') return null;
  return (
    <>
      <NoteTakerLine store={store} view={view} table={table} />
      <CardsAtMyTable store={store} view={view} />
    </>
  );
}

/** Beneath what is going on: ways to take part that are always there. */
export function BesideTheRound(needs: RoundNeeds & { hasAboutMe: boolean }) {
  const { store, view, aside, hasAboutMe } = needs;
  if (view.status === 'closed') return <OwnNotesWay {...needs} />;
  return (
    <div class="stack">
      {!hasAboutMe && (
        <Fold words={t('agreement')} open={store.drafts.boxes('agreement').length > 0}>
          <AgreementsPart store={store} view={view} />
        </Fold>
      )}
      <HoldUpPart store={store} view={view} />
      <ChatInReach {...needs} />
      <ToReadWay {...needs} />
      <OwnNotesWay {...needs} />
      <PrivateWay {...needs} />
      <GlossaryWay view={view} onOpen={() => aside('words')} />
      <TakeNotes store={store} view={view} />
      {!hasAboutMe && <WaysPart {...needs} />}
    </div>
  );
}

/** Also before it begins, for whoever took it on. */
function ToReadWay({ store, view, aside }: RoundNeeds) {
  const me = store.me.value;
  const isOn = view.settings.no_name === 'read_first' && readsFirst(view, me);
  if (!isOn && (view.reader === null || view.reader !== me)) return null;
  return (
    <button type="button" class="button quiet" onClick={() => aside('to_read')}>
      {t('to-read-title')}
    </button>
  );
}

export function WordsAside({ store, view, aside }: RoundNeeds) {
  return (
    <GlossaryPage
      store={store}
      view={view}
      back={t('back-to-session')}
      onBack={() => aside(null)}
    />
  );
}
