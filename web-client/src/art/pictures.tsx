import type { JSX } from 'preact';

/** Line drawings that stand beside a word, never instead of one. 24 by 24, one weight. */
const drawings = {
  warning: <path d="M12 3L2 21h20zM12 9.500v5M12 18v.1" />,
  pencil: <path d="M4 20l1-5L16.500 3.500l4 4L9 19zM14 6l4 4" />,
  notes: <path d="M5 3h14v18H5zM8.500 8h7M8.500 12h7M8.500 16h4" />,
  car: <path d="M3 16v-3l2.500-5.500h13L21 13v3zM3.500 13h17M6.500 16v3M17.500 16v3" />,
  chat: <path d="M3 4h18v12h-9l-5 4v-4H3zM8 10h8" />,
  sound: <path d="M4 9.500v5h4l5 4v-13l-5 4zM17 9q2 3 0 6" />,
  pause: <path d="M8 4v16M16 4v16" />,
  clock: <path d="M12 3a9 9 0 1 0 .1 0zM12 7v5.500l3.500 2" />,
  heart: <path d="M12 20.500C2 13 3 5 8 5q3 0 4 3 1-3 4-3c5 0 6 8-4 15.500z" />,
  people: (
    <path d="M8 4a3 3 0 1 0 .1 0zM2 20q0-7 6-7t6 7M16.500 6a2.500 2.500 0 1 0 .1 0zM16 13q6 0 6 6" />
  ),
  smile: <path d="M12 3a9 9 0 1 0 .1 0zM9 9.500v.5M15 9.500v.5M8 14q4 4 8 0" />,
  flat: <path d="M12 3a9 9 0 1 0 .1 0zM9 9.500v.5M15 9.500v.5M8.500 15.500h7" />,
  sad: <path d="M12 3a9 9 0 1 0 .1 0zM9 9.500v.5M15 9.500v.5M8 16.500q4-4 8 0" />,
  done: <path d="M4 12.500l5 5L20 6.500" />,
} satisfies Record<string, JSX.Element>;

type PictureName = keyof typeof drawings;

export function Picture({ of }: { of: PictureName }) {
  return (
    <svg class="picture" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {drawings[of]}
    </svg>
  );
}
