import { useEffect, useRef } from 'preact/hooks';

/**
 * For a press that may take its own button away: nobody's focus may fall back to the top of the
 * page. Say that there was a press; once one of `changes` has changed, a lost focus goes to `next`.
 */
export function useLostFocus(
  next: () => HTMLElement | null,
  changes: readonly unknown[],
): () => void {
  const pressed = useRef(false);
  useEffect(() => {
    if (pressed.current && document.activeElement === document.body) next()?.focus();
    pressed.current = false;
  }, changes);
  return () => {
    pressed.current = true;
  };
}
