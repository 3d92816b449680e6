import { stepAt } from '../session/block';
import { sessionScope } from '../session/look-ups';
import { SetScene, type SetSceneProps } from '../views/set-scene';
import type { RoundNeeds } from './needs';
import { tableOf } from './seen';
import { hasClock } from './shown-clock';
import { titleOf } from './step-words';

/** What sets the scene, as long as it is shown; `kind` is what this page was opened for. */
export function ScenePage({ store, view, clocks, kind }: RoundNeeds & Pick<SetSceneProps, 'kind'>) {
  const step = stepAt(view, tableOf(view, store.me.value));
  const shown = step?.kind === kind ? step : undefined;
  const clock = clocks.show(view, sessionScope, store.levels.value, store.now.value);
  return (
    <SetScene
      session={view.title}
      kind={kind}
      title={titleOf(shown ?? { kind, title: '' })}
      words={shown?.words ?? ''}
      link={shown?.link ?? ''}
      clock={shown !== undefined && hasClock(view, sessionScope) ? clock : null}
    />
  );
}
