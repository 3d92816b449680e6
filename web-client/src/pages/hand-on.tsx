import { AskSomebody } from '../parts/ask-somebody';
import { Problem } from '../parts/problem';
import type { Table } from '../protocol/types.generated';
import { t } from '../text/text';
import { whoName } from '../text/who';
import type { PageNeeds } from './needs';
import { refusalWords } from './refusal-words';
import { openStep, peopleIn, personCalled } from './seen';
import { useSends } from './sends';
import { mayBeAsked, nextKeeper } from './who-may-help';

type Needs = Pick<PageNeeds, 'store' | 'view'> & { table: Table };

/** Once a round of turns is over, our timer can hand the next one on. */
export function HandOn({ store, view, table }: Needs) {
  const sends = useSends(store);
  if (openStep(view)?.kind !== 'have_your_say' || !isOver(table)) return null;
  const here = store.here.value;
  const everyone = peopleIn(view, here);
  const asked = personCalled(view, table.keeper_asked);
  const next = personCalled(view, nextKeeper(view, table, here));
  const others = mayBeAsked(view, table).filter(
    ({ id }) => ![table.keeper, table.keeper_asked, next?.id].includes(id),
  );
  const ask = (who: string) =>
    void sends.send({ kind: 'ask_keeper', body: { table: table.id, who } });
  return (
    <section class="stack" aria-labelledby="hand-on">
      <h3 id="hand-on">{t('hand-on-title')}</h3>
      {sends.refused !== null && <Problem words={refusalWords(sends.refused)} />}
      {asked !== null && <p>{t('tables-keeper-asked', { who: whoName(asked, everyone) })}</p>}
      {next !== null && next.id !== asked?.id && (
        <button type="button" class="button" onClick={() => ask(next.id)}>
          {t('hand-on', { who: whoName(next, everyone) })}
        </button>
      )}
      <AskSomebody
        words={t('hand-on-other')}
        action={t('people-ask-keeper')}
        people={others.flatMap(({ id }) => personCalled(view, id) ?? [])}
        everyone={everyone}
        onAsk={ask}
      />
    </section>
  );
}

/** Somebody had a turn, nobody has one, and nobody waits. */
function isOver({ turns }: Table): boolean {
  const isAny = (...states: string[]) => turns.some(({ state }) => states.includes(state));
  return isAny('had') && !isAny('having', 'waiting');
}
