import { useState } from 'preact/hooks';
import type { Table } from '../protocol/types.generated';
import { keepIn } from '../storage';
import { AskAfterAll } from '../views/turn-after-all';
import type { RoundNeeds } from './needs';
import { turnOf } from './seen';

/** "Would you like a turn after all?" A no is told to nobody: the question goes, on this device. */
export function TurnAfterAll({ store, view, table }: RoundNeeds & { table: Table }) {
  const me = store.me.value ?? '';
  const [keep] = useState(() => keepIn(() => sessionStorage));
  const key = `cuppa.after-all.${view.code}.${view.step}.${me}`;
  const [closed, setClosed] = useState(() => keep.read(key) !== null);
  const turn = turnOf(table, me);
  if (closed || turn?.state !== 'passed' || !turn.offered_again) return null;
  const close = () => {
    keep.write(key, 'closed');
    setClosed(true);
  };
  return (
    <AskAfterAll
      onYes={() => store.send({ kind: 'ask_for_turn', body: { table: table.id } })}
      onNo={close}
    />
  );
}
