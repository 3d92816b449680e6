import { TablesOverview } from '../parts/tables-overview';
import type { View } from '../protocol/types.generated';
import { openBlock } from '../session/block';
import { isHost } from '../session/look-ups';
import { Heading } from '../shell/heading';
import { t } from '../text/text';
import type { PageNeeds } from './needs';
import { peopleIn } from './seen';
import { tablePanel } from './table-panel';
import { tableSeenBy } from './tables';
import { tablesInTurns } from './tables-in-turns';

/** A host who sits at no table has no step of their own while each table goes at its own pace. */
export function seesWholeBlock(view: View, me: string | null): boolean {
  const isOpen = openBlock(view).length > 0;
  return isOpen && isHost(view, me) && tableSeenBy(view, me) === undefined;
}

export function WholeBlockPage(needs: PageNeeds) {
  const { store, view, go } = needs;
  return (
    <>
      <Heading what={t('block-happening')} session={view.title} />
      <TablesOverview
        tables={tablesInTurns(needs)}
        everyone={peopleIn(view, store.here.value)}
        onTable={(id) => go('desk', tablePanel(id))}
      />
    </>
  );
}
