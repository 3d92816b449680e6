import { useRef } from 'preact/hooks';
import { useLostFocus } from '../shell/lost-focus';
import { t } from '../text/text';
import { AskFirst } from './ask-first';
import { DoneBar } from './done-bar';

/** Where one table may go in its block, beside the main button. */
export interface TableWaysProps {
  /** The step that follows; null at the end. */
  after: string | null;
  before: string | null;
  /** The main button is for the next person: then the next step stands here. */
  isSecond: boolean;
  /** Who would be left behind. */
  ask: string | null;
  /** Just moved: "Undo" goes back. */
  moved: { words: string; onUndo: () => void; onGone: () => void } | null;
  onAfter: () => void;
  onBefore: () => void;
  onAsked: (anyway: boolean) => void;
}

export function TableWays(props: TableWaysProps) {
  const { after, before, isSecond, ask, moved } = props;
  const part = useRef<HTMLDivElement>(null);
  const press = useLostFocus(() => part.current, [after, before, isSecond, ask, moved === null]);
  const act = (run: () => void) => () => {
    press();
    run();
  };
  return (
    <div class="stack" tabIndex={-1} ref={part}>
      {moved !== null && <DoneBar {...moved} onUndo={act(moved.onUndo)} />}
      {ask !== null && (
        <AskFirst words={ask} onAsked={(anyway) => act(() => props.onAsked(anyway))()} />
      )}
      <div class="buttons">
        {isSecond && after !== null && (
          <button type="button" class="button" onClick={act(props.onAfter)}>
            {t('table-next', { step: after })}
          </button>
        )}
        {before !== null && (
          <button type="button" class="button quiet" onClick={act(props.onBefore)}>
            {t('table-back', { step: before })}
          </button>
        )}
      </div>
    </div>
  );
}
