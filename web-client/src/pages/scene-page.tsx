import { stepScope } from '../session/block';
import { SetScene, type SetSceneProps } from '../views/set-scene';
import type { RoundNeeds } from './needs';
import { openStep } from './seen';
import { hasClock } from './shown-clock';
import { titleOf } from './step-words';
import { tableSeenBy } from './tables';

/** What sets the scene, as long as it is shown; `kind` is what this page was opened for. */
export function ScenePage({ store, view, clocks, kind }: RoundNeeds & Pick<SetSceneProps, 'kind'>) {
  const step = openStep(view);
  const shown = step?.kind === kind ? step : undefined;
  const scope = stepScope(view, tableSeenBy(view, store.me.value));
  const clock = clocks.show(view, scope, store.levels.value, store.now.value);
  return (
    <SetScene
      session={view.title}
      kind={kind}
      title={titleOf(shown ?? { kind, title: '' })}
      words={shown?.words ?? ''}
      link={shown?.link ?? ''}
      clock={shown !== undefined && hasClock(view, scope) ? clock : null}
    />
  );
}
