import { useEffect, useRef } from 'preact/hooks';
import { announcer } from '../shell/speaker';
import { t } from '../text/text';

interface Props {
  /** What was done. */
  words: string;
  /** What Undo brings back, where that is not plain. */
  hint?: string;
  /** Null: it is told, and there is nothing to take back. */
  onUndo: (() => void) | null;
  onGone: () => void;
}

const standsMs = 10_000;

/** Done, and for ten seconds "Undo". It does not leave while the focus is in it. */
export function DoneBar({ words, hint, onUndo, onGone }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    announcer.say({ text: words, about: 'mine' });
    // The button that did it may be gone: nobody's focus may fall back to the top of the page.
    if (document.activeElement === document.body) bar.current?.focus();
  }, [words]);
  useEffect(() => {
    const look = () => {
      if (bar.current?.contains(document.activeElement)) timer = setTimeout(look, standsMs);
      else onGone();
    };
    let timer = setTimeout(look, standsMs);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <div class="line-bar undo" tabIndex={-1} ref={bar}>
      <div>
        <p class="strong">{words}</p>
        {hint !== undefined && <p>{hint}</p>}
      </div>
      {onUndo !== null && (
        <button type="button" class="button" onClick={onUndo}>
          {t('undo')}
        </button>
      )}
    </div>
  );
}
