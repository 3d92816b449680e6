import { useState } from 'preact/hooks';
import type { Table } from '../protocol/types.generated';
import { headingShown } from '../shell/heading';
import { useLostFocus } from '../shell/lost-focus';
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
  const asks = !closed && turn?.state === 'passed' && turn.offered_again;
  const press = useLostFocus(headingShown, [asks]);
  if (!asks) return null;
  const agree = () => {
    press();
    store.send({ kind: 'ask_for_turn', body: { table: table.id } });
  };
  const close = () => {
    press();
    keep.write(key, 'closed');
    setClosed(true);
  };
  return <AskAfterAll onYes={agree} onNo={close} />;
}
