import { useState } from 'preact/hooks';
import type { Command } from '../protocol/messages';
import type { View } from '../protocol/types.generated';
import { findParticipant, findTable } from '../session/look-ups';
import { takesTurns } from '../session/modes';
import { aboutMinutes, sideBySideSeconds, tablesFor } from '../session-length';
import { tableName } from '../text/table-name';
import { t } from '../text/text';
import { whoName } from '../text/who';
import { HostTables, type TableWish } from '../views/host-tables';
import { copyText } from './copy-text';
import type { DeskNeeds } from './needs';
import { refusalWords } from './refusal-words';
import { honestSeconds, peopleIn, personCalled } from './seen';
import { useSends } from './sends';
import { tableList } from './table-list';
import {
  commandsForOneCircle,
  commandsToSeatAgain,
  seatedTables,
  seatsIn,
  severalTables,
  sits,
  sittersAt,
  tabletOf,
} from './tables';

interface Done {
  words: string;
  undo: (view: View) => Command[];
}

/** The host's panel for tables. What is done can be undone for ten seconds. */
export function TablesPage({ store, view, show }: DeskNeeds) {
  const sends = useSends(store);
  const [wish, setWish] = useState<TableWish>({ size: 6, mixed: false });
  const [done, setDone] = useState<Done | null>(null);
  const [copied, setCopied] = useState(false);
  const here = store.here.value;
  const everyone = peopleIn(view, here);
  const tables = severalTables(view) ? seatedTables(view, here) : [];
  const seat = async (done: Done, command: Command) => {
    setCopied(false);
    if (await sends.send(command)) setDone(done);
  };
  /** As it was before is what Undo brings back. */
  const seatEverybody = () => {
    const seats = seatsIn(view);
    const known = new Set(view.tables.map(({ id }) => id));
    const undo = (now: View) => commandsToSeatAgain(now, seats, known);
    const body = { people_a_table: wish.size, mixed: wish.mixed };
    void seat({ words: t('tables-shuffled'), undo }, { kind: 'shuffle_tables', body });
  };
  const move = (who: string, table: string) => {
    const person = personCalled(view, who);
    const to = findTable(view, table);
    if (person === null || to === undefined) return;
    const values = { who: whoName(person, everyone), table: tableName(to) };
    const tablet = tabletOf(view, who);
    const words = t(tablet === undefined ? 'tables-moved' : 'tables-moved-tablet', values);
    const go = (where: string): Command => ({
      kind: 'move_people',
      body: { moves: [{ who: tablet ?? who, table: where }] },
    });
    const before = findParticipant(view, who)?.table ?? table;
    void seat({ words, undo: () => [go(before)] }, go(table));
  };
  const undo = () => {
    if (done !== null) void sends.sendAtOnce(...done.undo(store.view.value ?? view));
    setDone(null);
  };
  const people = countOf(view);
  const circle = honestSeconds(view);
  return (
    <HostTables
      session={view.title}
      circle={{ people: circle.count, ...aboutMinutes(circle.seconds) }}
      side={sideBySide(view, wish, people)}
      wish={wish}
      tables={tables}
      everyone={everyone}
      peopleChoose={view.settings.seating === 'choose'}
      copied={copied}
      done={done === null ? null : { words: done.words, onUndo: undo, onGone: () => setDone(null) }}
      sending={sends.sending}
      refusal={sends.refused === null ? null : refusalWords(sends.refused)}
      onWish={(change) => setWish({ ...wish, ...change })}
      onMake={seatEverybody}
      onAdd={() => void sends.send({ kind: 'add_table', body: { name: '', place: '' } })}
      onOneCircle={() => {
        setDone(null);
        void sends.send(...commandsForOneCircle(view));
      }}
      onChange={(table, name, place) =>
        void sends.sendAtOnce({ kind: 'change_table', body: { table, name, place } })
      }
      onPutAway={(table) => void sends.send({ kind: 'remove_table', body: { table } })}
      onMove={move}
      onAskKeeper={(table, who) => void sends.send({ kind: 'ask_keeper', body: { table, who } })}
      onPeopleChoose={(choose) =>
        void sends.send({
          kind: 'change_settings',
          body: { settings: { ...view.settings, seating: choose ? 'choose' : 'host' } },
        })
      }
      onCopy={() => void copyText(tableList(view.title, tables)).then(setCopied)}
      onBack={() => show('desk')}
    />
  );
}

interface Count {
  hall: number;
  online: number;
}

/** Whoever is expected counts before they are here. Who did not say where they are is in the hall. */
function countOf(view: View): Count {
  const sitting = view.participants.filter(
    ({ id, mode }) => mode !== 'shared_device' && sits(view, id),
  );
  const online = sitting.filter(({ place }) => place === 'online').length;
  return {
    hall: Math.max(view.hall_expected, sitting.length - online),
    online: Math.max(view.online_expected, online),
  };
}

/** As tables stand; or, in one circle, as the wish would make them. */
function sideBySide(view: View, wish: TableWish, people: Count) {
  const circle = honestSeconds(view);
  const as = severalTables(view)
    ? standing(view, circle.count)
    : tablesFor(people, wish.size, wish.mixed);
  if (as.tables < 2) return null;
  const reflect = (view.plan.find(({ kind }) => kind === 'reflect')?.length_ms ?? 0) / 1000;
  const seconds = sideBySideSeconds(circle, as.largest, reflect);
  return { tables: as.tables, ...aboutMinutes(seconds) };
}

function standing(view: View, count: number): { tables: number; largest: number } {
  const takesTurn = (who: string) => {
    const card = findParticipant(view, who);
    return card !== undefined && takesTurns(card);
  };
  const sizes = view.tables.map(
    ({ id }) => sittersAt(view, id, new Set()).filter((one) => takesTurn(one.id)).length,
  );
  const tables = view.tables.length;
  return { tables, largest: Math.max(Math.ceil(count / tables), ...sizes) };
}
