import '../text/host-words';
import { useEffect, useRef } from 'preact/hooks';
import { useCues } from '../cues/use-cues';
import { AtTheDoor } from '../parts/at-the-door';
import { NeedsLine } from '../parts/needs-line';
import type { View } from '../protocol/types.generated';
import { isUnanswered } from '../session/look-ups';
import { Heading } from '../shell/heading';
import { announcer } from '../shell/speaker';
import type { Store } from '../store';
import { t } from '../text/text';
import { Closing } from '../views/closing';
import { type DeskPanel, deskPanels } from '../views/host-desk';
import { HostWords } from '../views/host-words';
import { AgreementsPart } from './agreements-part';
import { CallsPart } from './calls';
import { CarParkDesk, promiseDays } from './car-park-desk';
import { CardsOfAll } from './cards-desk-part';
import { CardsPage } from './cards-page';
import { ClosedDesk } from './closed-desk';
import { Coming, useFetched } from './fetched';
import { Gathering } from './gathering';
import { GlossaryPage, useWordsSaid } from './glossary-page';
import { InvitePage } from './invite-page';
import { localSupport } from './local-support';
import type { DeskNeeds, PageNeeds } from './needs';
import { type NeedsKnown, useNeedsTold } from './needs-told';
import { NotesToReadLine, NotesToReadPage, WriteBackPart } from './notes-to-read-page';
import { Notices } from './notices';
import { OptionsPage } from './options-page';
import { RepliesLine } from './own-notes-page';
import { ParkWords } from './park-words';
import { PeoplePage } from './people-page';
import { PlanPage } from './plan-page';
import { PrivateWordsDesk, PrivateWordsLine } from './private-words-page';
import { AskedToRead } from './reader-part';
import { refusalWords } from './refusal-words';
import { RunningDesk } from './running-desk';
import { hasDeviceAlone } from './seats';
import { chatOf, dateIn, notesOf, notesOnWall } from './seen';
import { useSends } from './sends';
import { TableDeskPage } from './table-desk-page';
import { tableNamed } from './table-panel';
import { TablesPage } from './tables-page';
import { TakeOutDesk } from './take-out-desk';
import { TurnOrderPage } from './turn-order-page';

/** The host's desk: invite first, then one button that names the next step or person. */
export function DeskPage(needs: PageNeeds) {
  const { store, view, go } = needs;
  const panel = panelFor(view.status, needs.panel);
  const show = (to: DeskPanel | 'desk') => go('desk', to === 'desk' ? '' : to);
  const status = useRef(view.status);
  const door = useSends(store);
  const role = store.role.value;
  const isHost = role === 'host' || role === 'cohost';
  useEffect(() => {
    if (!isHost) go('round');
  }, [isHost]);
  useEffect(() => {
    if (status.current !== view.status) go('desk', '', true);
    status.current = view.status;
  }, [view.status]);
  useCues(store, { atDesk: true });
  useKnocks(view.door.length);
  useNothingMissed(store);
  useWordsSaid(view);
  const known = useNeedsTold(needs, isHost);
  if (!isHost) return null;
  // The desk itself has the buttons for it.
  const isDesk = panel === 'desk' && tableNamed(view, needs.panel) === undefined;
  return (
    <>
      <AtTheDoor
        knocks={view.door}
        onLetIn={(who) => void door.send({ kind: 'let_in', body: { who } })}
        onTurnAway={(who) => void door.send({ kind: 'turn_away', body: { who } })}
      />
      {!isDesk && <Gathering {...needs} />}
      <CallsPart store={store} view={view} />
      <CardsOfAll store={store} view={view} />
      <AskedToRead store={store} view={view} />
      {isDesk && (
        <NeedsLine
          count={known.told.length + known.before.length}
          onPeople={() => show('people')}
        />
      )}
      <NotesToReadLine
        store={store}
        view={view}
        isOpen={panel === 'read_first'}
        onRead={() => show('read_first')}
      />
      <PrivateWordsLine
        store={store}
        view={view}
        isOpen={panel === 'private_words'}
        onRead={() => show('private_words')}
      />
      {hasDeviceAlone(store.card.value) && (
        <RepliesLine store={store} isOpen={false} onRead={() => go('round')} />
      )}
      <Notices store={store} view={view} />
      <Panel {...needs} panel={panel} named={needs.panel} known={known} show={show} />
    </>
  );
}

/** What can still be answered then. */
const afterTheEnd: readonly (DeskPanel | 'desk')[] = [
  'car_park',
  'read_first',
  'private_words',
  'take_out',
  'links',
];

/** The address says which, so that a refresh comes back to it. After the end few of them are left. */
export function panelFor(status: View['status'], named: string): DeskPanel | 'desk' {
  const panel = deskPanels.find((one) => one === named) ?? 'desk';
  return status === 'closed' && !afterTheEnd.includes(panel) ? 'desk' : panel;
}

interface PanelNeeds extends DeskNeeds {
  panel: DeskPanel | 'desk';
  named: string;
  known: NeedsKnown;
}

function Panel(needs: PanelNeeds) {
  const { store, view, panel, show } = needs;
  const table = tableNamed(view, needs.named);
  if (table !== undefined) return <TableDeskPage key={table.id} {...needs} table={table} />;
  const back = () => show('desk');
  switch (panel) {
    case 'desk':
      if (view.status === 'closed') return <ClosedDesk {...needs} />;
      return view.status === 'lobby' ? <InvitePage {...needs} /> : <RunningDesk {...needs} />;
    case 'invite':
      return <InvitePage {...needs} />;
    case 'cards':
      return <CardsPage {...needs} />;
    case 'people':
      return <PeoplePage {...needs} needs={needs.known.told} before={needs.known.before} />;
    case 'order':
      return <TurnOrderPage {...needs} />;
    case 'tables':
      return <TablesPage {...needs} />;
    case 'options':
      return <OptionsPage {...needs} />;
    case 'plan':
      return <PlanPage {...needs} />;
    case 'car_park':
      return <CarParkDesk {...needs} back={t('back-to-desk')} onBack={back} />;
    case 'read_first':
      return <NotesToReadPage {...needs} back={t('back-to-desk')} onBack={back} />;
    case 'words':
      return <WordsPanel {...needs} />;
    case 'private_words':
      return <PrivateWordsDesk {...needs} />;
    case 'glossary':
      return <GlossaryPage store={store} view={view} back={t('back-to-desk')} onBack={back} />;
    case 'close':
      return <ClosePanel {...needs} />;
    case 'take_out':
      return <TakeOutDesk {...needs} />;
    case 'agreed':
      return <AgreedPanel {...needs} />;
    case 'links':
      return <LinksPanel {...needs} />;
    default:
      return panel satisfies never;
  }
}

/** Few hosts come here: it comes over the wire when one does. */
function LinksPanel(needs: DeskNeeds) {
  const { part: Part, isLost } = useFetched(
    () => import('./links-page').then((module) => ({ page: module.LinksPage })),
    true,
  );
  return Part === null ? <Coming isLost={isLost} /> : <Part.page {...needs} />;
}

function WordsPanel({ store, view, show }: DeskNeeds) {
  const sends = useSends(store);
  // Naming the revision: what goes up is what the host read.
  const putOnWall = (id: string) => {
    const note = view.notes.find((one) => one.id === id);
    if (note !== undefined)
      void sends.sendAtOnce({ kind: 'put_note_on_wall', body: { id }, if: note.revision });
  };
  return (
    <HostWords
      session={view.title}
      local={localSupport(view)}
      chat={chatOf(view)}
      notes={notesOf(view)}
      onWall={new Set(notesOnWall(view).map(({ id }) => id))}
      refusal={sends.refused === null ? null : refusalWords(sends.refused)}
      writeBack={({ id, text }) => (
        <WriteBackPart key={id} store={store} view={view} id={id} text={text} />
      )}
      onPutOnWall={putOnWall}
      onTakeOffWall={(id) => void sends.sendAtOnce({ kind: 'take_note_off_wall', body: { id } })}
      onHideChat={(id) => void sends.send({ kind: 'hide_chat', body: { id } })}
      onRemoveNote={(id) => void sends.send({ kind: 'remove_note', body: { id } })}
      toCarPark={({ id }) => <ParkWords key={id} store={store} view={view} id={id} />}
      onBack={() => show('desk')}
    />
  );
}

function AgreedPanel({ store, view, show }: DeskNeeds) {
  return (
    <>
      <Heading what={t('agreement')} session={view.title} />
      <AgreementsPart store={store} view={view} />
      <button type="button" class="button" onClick={() => show('desk')}>
        {t('back-to-desk')}
      </button>
    </>
  );
}

function ClosePanel({ store, view, show }: DeskNeeds) {
  const sends = useSends(store);
  const questions = view.givens.filter(
    ({ list, owner, answer }) => list === 'find_out' && owner === '' && answer === '',
  );
  const openItems = [...view.park.filter(isUnanswered), ...questions];
  const close = (answerer: string, due: string) =>
    void sends.send({
      kind: 'close_session',
      body: openItems.length === 0 ? {} : { answerer: answerer.trim(), due },
    });
  return (
    <Closing
      session={view.title}
      openItems={openItems.length}
      owner={store.card.value?.name || t('the-host-answers')}
      date={dateIn(promiseDays, store.now.value)}
      sending={sends.sending}
      refusal={sends.refused === null ? null : refusalWords(sends.refused)}
      onClose={close}
      onSortNow={() => show('car_park')}
      onBack={() => show('desk')}
    />
  );
}

/** A desk shows how everything stands: whoever comes back to it has nothing to catch up with. */
function useNothingMissed(store: Store) {
  const missed = store.missed.value;
  useEffect(() => {
    if (missed !== null) store.dismissMissed();
  }, [missed]);
}

function useKnocks(knocks: number) {
  useEffect(() => {
    if (knocks > 0) announcer.say({ text: t('door-knocks', { count: knocks }), about: 'mine' });
  }, [knocks]);
}
