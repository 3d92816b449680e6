import { useEffect, useRef, useState } from 'preact/hooks';
import { AtTable, ChooseTable, MovedBar, movedWords } from '../parts/at-table';
import type { Table } from '../protocol/types.generated';
import { useLostFocus } from '../shell/lost-focus';
import { announcer } from '../shell/speaker';
import type { PageNeeds } from './needs';
import { refusalWords } from './refusal-words';
import { having } from './seen';
import { useSends } from './sends';
import { seatedTables, tableToFind } from './tables';

/** Where I sit, on every page of the round; nothing at all in one circle. */
export function MyTable({ store, view }: PageNeeds) {
  const me = store.me.value;
  const table = tableToFind(view, me);
  const [moved, putAway] = useMoved(table);
  const sends = useSends(store);
  const where = useRef<HTMLDivElement>(null);
  const press = useLostFocus(() => where.current, [moved, table?.id]);
  if (table === undefined) return null;
  const hasDevice = store.card.value?.cared_by == null;
  const mayChoose = hasDevice && view.settings.seating === 'choose' && having(table)?.who !== me;
  const thanks = () => {
    press();
    putAway();
  };
  const choose = (to: string) => {
    press();
    void sends.send({ kind: 'choose_table', body: { table: to } });
  };
  return (
    <>
      <div tabIndex={-1} ref={where}>
        {moved ? <MovedBar table={table} onPutAway={thanks} /> : <AtTable table={table} />}
      </div>
      {mayChoose && (
        <ChooseTable
          tables={seatedTables(view, store.here.value)}
          mine={table.id}
          refusal={sends.refused === null ? null : refusalWords(sends.refused)}
          onChoose={choose}
        />
      )}
    </>
  );
}

/** Tables are put out and people moved in one breath: only where I end up is told. */
const settlesMs = 500;

/** Sits somewhere else than before. The focus stays where it is: whoever types, types on. */
function useMoved(table: Table | undefined): [moved: boolean, putAway: () => void] {
  const now = table?.id;
  const known = useRef(now);
  const [moved, setMoved] = useState(false);
  useEffect(() => {
    if (now === known.current) return;
    known.current = now;
    setMoved(table !== undefined);
    if (table === undefined) return;
    const settled = setTimeout(
      () => announcer.say({ text: movedWords(table), about: 'mine' }),
      settlesMs,
    );
    return () => clearTimeout(settled);
  }, [now]);
  return [moved, () => setMoved(false)];
}
