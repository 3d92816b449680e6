/**
 * Dragging by a handle, with a mouse or a finger. Nobody needs it: all that it does can be done by
 * buttons too. Escape lets go, and near an edge of the window the page comes along.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Dragged, type DragPlace, placeUnder, staysThere } from './drag-place';

const edgePx = 90;
const stepPx = 14;

export interface Dragging {
  dragged: Dragged | null;
  over: DragPlace | null;
  begin: (dragged: Dragged, event: PointerEvent) => void;
}

export function useDragging(onDrop: (dragged: Dragged, place: DragPlace) => void): Dragging {
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const [over, setOver] = useState<DragPlace | null>(null);
  const drop = useRef(onDrop);
  drop.current = onDrop;
  useEffect(() => {
    if (dragged === null) return;
    let place: DragPlace | null = null;
    let at = { x: 0, y: 0, isKnown: false };
    let frame = 0;
    const look = () => {
      if (!at.isKnown) return;
      const found = placeUnder(dragged, document.elementFromPoint(at.x, at.y), at.y);
      const next = found === null || staysThere(dragged, found) ? null : found;
      if (JSON.stringify(next) === JSON.stringify(place)) return;
      place = next;
      setOver(next);
    };
    const follow = (event: PointerEvent) => {
      at = { x: event.clientX, y: event.clientY, isKnown: true };
      look();
    };
    const comeAlong = () => {
      const step = at.y < edgePx ? -stepPx : at.y > innerHeight - edgePx ? stepPx : 0;
      if (at.isKnown && step !== 0) {
        scrollBy(0, step);
        look();
      }
      frame = requestAnimationFrame(comeAlong);
    };
    const letGo = () => setDragged(null);
    const release = () => {
      if (place !== null) drop.current(dragged, place);
      letGo();
    };
    const key = (event: KeyboardEvent) => {
      if (event.key === 'Escape') letGo();
    };
    frame = requestAnimationFrame(comeAlong);
    addEventListener('pointermove', follow);
    addEventListener('pointerup', release);
    addEventListener('pointercancel', letGo);
    addEventListener('keydown', key);
    return () => {
      setOver(null);
      cancelAnimationFrame(frame);
      removeEventListener('pointermove', follow);
      removeEventListener('pointerup', release);
      removeEventListener('pointercancel', letGo);
      removeEventListener('keydown', key);
    };
  }, [dragged]);
  return {
    dragged,
    over,
    begin: (what, event) => {
      if (event.button !== 0) return;
      // No words are marked meanwhile, and a finger does not scroll.
      event.preventDefault();
      setDragged(what);
    },
  };
}
