import type { JSX } from 'preact';
import type { Pattern } from './mug-kinds';

/** Drawn inside the body (x 8 to 32, y 19 to 39), so that no clip path with an id is needed. */
const drawings: Record<Pattern, JSX.Element | null> = {
  plain: null,
  stripy: (
    <path
      class="mug-pattern"
      d="M8 22.5q12 4 24 0M8 27.5q12 4 24 0M8.3 32.3q11.700 4 23.400 0M11 37q9 2.600 18 0"
    />
  ),
  spotty: (
    <path
      class="mug-pattern dots"
      d="M12.500 24.500h0M20 26.500h0M27.500 24.500h0M16 31h0M24 31h0M12.300 33.500h0M27.800 33.500h0M20 36.300h0"
    />
  ),
  zigzag: (
    <path
      class="mug-pattern"
      d="M8 25l4-3.500 4 4 4-3 4 3 4-4 4 3.500M8.500 33l3.500-3.500 4 4 4-3 4 3 4-4 3.500 3.500"
    />
  ),
  checked: (
    <path
      class="mug-pattern"
      d="M14 20.500v18M20 21.500v17.500M26 20.500v18M8 25q12 3.500 24 0M8.400 32q11.600 3.500 23.200 0"
    />
  ),
  starry: (
    <path
      class="mug-pattern"
      d="M14 23v6M11.400 24.500l5.200 3M16.600 24.500l-5.200 3M25.500 22.500v6M22.900 24l5.200 3M28.100 24l-5.200 3M20 31.500v6M17.400 33l5.200 3M22.600 33l-5.200 3"
    />
  ),
  wavy: (
    <path
      class="mug-pattern"
      d="M8 25q3-4.500 6 0t6 0 6 0 6 0M8.300 32q2.900-4.500 5.800 0t5.900 0 5.900 0 5.800 0"
    />
  ),
  leafy: (
    <path
      class="mug-pattern"
      d="M20 38v-14M20 36q-6-.5-7-6 6 .5 7 6zM20 33q6-.5 7-6-6 .5-7 6zM20 28q-5-.5-5.500-5 5 .5 5.500 5zM20 25.500q4-.5 4.500-3.500"
    />
  ),
};

export function MugPattern({ pattern }: { pattern: Pattern }) {
  return drawings[pattern];
}
