import { useRef } from 'preact/hooks';

/** Words that changed under a finger are not what it meant to press. */
const readFirstMs = 400;

/** Whether what is shown has stood there long enough to be meant by a press. */
export function useReadFirst(shown: string | null): () => boolean {
  const since = useRef({ shown, at: Number.NEGATIVE_INFINITY });
  if (since.current.shown !== shown) since.current = { shown, at: performance.now() };
  return () => performance.now() - since.current.at >= readFirstMs;
}
