import type { JSX } from 'preact';
import type { Card } from '../domain';

/** Each card has a shape and a sign of its own, so that nobody needs its colour. 24 by 24. */
const shapes: Record<Card, JSX.Element> = {
  stop: (
    <>
      <path class="card-paper" d="M8 2h8l6 6v8l-6 6H8l-6-6V8z" />
      <path class="card-sign" d="M9 9.500q0-3 3-3t3 2.500q0 2-3 3.500v1.500M12 17.500v.1" />
    </>
  ),
  slow: (
    <>
      <path class="card-paper" d="M12 2.500L22.500 21h-21z" />
      <path class="card-sign" d="M9 13.500v4.500M12 11v7M15 13.500v4.500" />
    </>
  ),
  agree: (
    <>
      <path class="card-paper" d="M12 2a10 10 0 1 0 .1 0z" />
      <path class="card-sign" d="M7.500 12.500l3 3 6-7" />
    </>
  ),
  differently: (
    <>
      <path class="card-paper" d="M12 1.500L22.500 12 12 22.500 1.500 12z" />
      <path
        class="card-sign"
        d="M12 17.500v-4.500l-4-3.500M12 13l4-3.500M8 12v-2.500h2.500M16 12v-2.500h-2.500"
      />
    </>
  ),
};

/** Always beside its words: the picture itself says nothing to a screen reader. */
export function CardShape({ card }: { card: Card }) {
  return (
    <svg class={`card-shape ${card}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {shapes[card]}
    </svg>
  );
}
