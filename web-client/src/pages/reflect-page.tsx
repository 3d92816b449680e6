import { stepScope } from '../session/block';
import { announcer } from '../shell/speaker';
import { t } from '../text/text';
import { Break } from '../views/break';
import { ReflectAlone } from '../views/reflect';
import type { RoundNeeds } from './needs';
import { privateBox } from './private-page';
import { peopleIn, questionsOf } from './seen';
import { shownBreak } from './shown-break';
import { hasClock } from './shown-clock';
import { afterBreak } from './step-words';
import { tableSeenBy } from './tables';
import { useWriting } from './writing';

/** One minute to think, on a page that only they can see. */
export function ReflectPage({ store, view, clocks }: RoundNeeds) {
  const writing = useWriting(store, privateBox);
  const scope = stepScope(view, tableSeenBy(view, store.me.value));
  const clock = clocks.show(view, scope, store.levels.value, store.now.value);
  return (
    <ReflectAlone
      session={view.title}
      questions={questionsOf(view)}
      clock={hasClock(view, scope) ? clock : null}
      draft={writing.draft}
      state="draft"
      onDraft={writing.onDraft}
    />
  );
}

export function BreakPage({ store, view, clocks }: RoundNeeds) {
  const table = tableSeenBy(view, store.me.value);
  const after = afterBreak(view, table);
  const scope = stepScope(view, table);
  const clock = clocks.show(view, scope, store.levels.value, store.now.value);
  return (
    <Break
      session={view.title}
      clock={hasClock(view, scope) ? clock : null}
      backAt={shownBreak(view, table)?.backAt ?? null}
      afterwards={after}
      people={peopleIn(view, store.here.value)}
      meId={store.me.value ?? ''}
      here={store.card.value?.ready ?? false}
      onHere={() => {
        store.send({ kind: 'change_me', body: { ready: true } });
        announcer.say({ text: t('break-here-thanks'), about: 'mine' });
      }}
    />
  );
}
