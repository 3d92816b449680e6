import { Problem } from '../parts/problem';
import { type Call, WhoCalls } from '../parts/who-calls';
import type { View } from '../protocol/types.generated';
import { isHost } from '../session/look-ups';
import { useNews } from '../shell/news';
import { announcer } from '../shell/speaker';
import { tableName } from '../text/table-name';
import { t } from '../text/text';
import { whoName } from '../text/who';
import type { PageNeeds } from './needs';
import { refusalWords } from './refusal-words';
import { peopleIn, personCalled, tableOf } from './seen';
import { useSends } from './sends';
import { severalTables } from './tables';

type Needs = Pick<PageNeeds, 'store' | 'view'>;

/** Who needs a host: on a host's own pages, and on nobody else's. */
export function CallsPart({ store, view }: Needs) {
  const sends = useSends(store);
  const everyone = peopleIn(view, store.here.value);
  const calls = callsSeenBy(view, store.me.value);
  useCallsSaid(calls, everyone);
  return (
    <>
      {sends.refused !== null && <Problem words={refusalWords(sends.refused)} />}
      <WhoCalls
        calls={calls}
        everyone={everyone}
        onBeen={(who) => void sends.send({ kind: 'answer_call', body: { who } })}
      />
    </>
  );
}

/** Whoever looks after somebody holds that one's call too, but is no host. Pure. */
function callsSeenBy(view: View, me: string | null): Call[] {
  if (!isHost(view, me) || view.status === 'closed') return [];
  return view.calls.flatMap(({ who, about }) => {
    const person = personCalled(view, who);
    const table = severalTables(view) ? tableOf(view, who) : undefined;
    const where = table === undefined ? null : tableName(table);
    return person === null ? [] : [{ person, about, table: where }];
  });
}

function useCallsSaid(calls: readonly Call[], everyone: Parameters<typeof whoName>[1]): void {
  const keyOf = ({ person, about }: Call) => `${person.id} ${about}`;
  useNews(calls, keyOf, (news) => {
    for (const { person, about } of news)
      announcer.say({
        text: t('call-said', { who: whoName(person, everyone), about }),
        region: 'alert',
        about: 'urgent',
      });
  });
}
