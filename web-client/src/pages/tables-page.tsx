import { useState } from 'preact/hooks';
import { type TableWish, usualTables } from '../plans/tables-for';
import type { Command } from '../protocol/messages';
import type { View } from '../protocol/types.generated';
import { findParticipant, findTable } from '../session/look-ups';
import { tableName } from '../text/table-name';
import { t } from '../text/text';
import { whoName } from '../text/who';
import { HostTables } from '../views/host-tables';
import { copyText } from './copy-text';
import type { DeskNeeds } from './needs';
import { refusalWords } from './refusal-words';
import { peopleIn, personCalled } from './seen';
import { useSends } from './sends';
import { tableList } from './table-list';
import {
  commandsForOneCircle,
  commandsToSeatAgain,
  seatedTables,
  seatsIn,
  severalTables,
  tabletOf,
} from './tables';
import { timeNeeded } from './time-needed';

interface Done {
  words: string;
  undo: (view: View) => Command[];
}

/** The host's panel for tables. What is done can be undone for ten seconds. */
export function TablesPage({ store, view, show }: DeskNeeds) {
  const sends = useSends(store);
  const [wish, setWish] = useState<TableWish>(usualTables);
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
  return (
    <HostTables
      session={view.title}
      time={timeNeeded(view, wish)}
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
