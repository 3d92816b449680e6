import type { Dragged } from './drag-place';

interface Props {
  what: Dragged;
  onBegin: (what: Dragged, event: PointerEvent) => void;
}

/** Six dots to take hold of. For mouse and finger alone: everybody else has the buttons. */
export function DragHandle({ what, onBegin }: Props) {
  return (
    <span class="drag-handle" aria-hidden="true" onPointerDown={(event) => onBegin(what, event)}>
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        {[6, 12, 18].map((y) => (
          <path key={y} d={`M9 ${y}v.1M15 ${y}v.1`} />
        ))}
      </svg>
    </span>
  );
}
