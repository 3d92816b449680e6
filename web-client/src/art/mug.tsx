import type { Drink, TurnState } from '../domain';
import { mugKind } from './mug-kinds';
import { MugPattern } from './mug-patterns';

interface MugArt {
  mug: number;
  drink?: Drink | null;
  state?: TurnState;
  tablet?: boolean;
}

/** One mug, 48 by 48, to be placed inside somebody else's drawing. */
export function MugDrawing({ mug, drink = 'tea', state = 'waiting', tablet = false }: MugArt) {
  const { pattern, colour } = mugKind(mug);
  const away = state === 'stepped_away';
  return (
    <g class={`mug-drawing ${colour}`}>
      {tablet && <path class="mug-tray" d="M-1 38.500h42l-4 5.500h-34z" />}
      {state === 'had_turn' && (
        <path class="mug-ring" d="M6 40q-4 4 4 5 12 1.500 22-.5 6-2 1.500-5" />
      )}
      <path
        class="mug-body"
        d="M7 17v14q0 9 9 9h8q9 0 9-9v-14zM33 20h3.500q5.500 0 5.500 5.500t-5.500 5.500h-3.500"
      />
      <MugPattern pattern={pattern} />
      <path class="mug-shine" d="M10.500 22v8.500" />
      <ellipse class={`mug-drink ${drink ?? 'nothing'}`} cx="20" cy="17" rx="13" ry="4" />
      {drink === 'tea' && <path class="mug-tag" d="M8 18.500q-4 1-4.500 5M1 23.500h5v5.500h-5z" />}
      {away && (
        <path
          class="mug-saucer"
          d="M3 14.500q17 4.500 34 0-3-4.500-11-5.200 0-3.300-6-3.300t-6 3.300q-8 .7-11 5.200z"
        />
      )}
      {state === 'having_turn' && (
        <path class="mug-steam" d="M15 10.500q-3-2.500 0-5t0-5M24 10.500q-3-2.500 0-5t0-5" />
      )}
    </g>
  );
}

/** Always beside words: the picture itself says nothing to a screen reader. */
export function Mug(art: MugArt) {
  return (
    <svg class="mug" viewBox="-2 -2 48 48" aria-hidden="true" focusable="false">
      <MugDrawing {...art} />
    </svg>
  );
}
