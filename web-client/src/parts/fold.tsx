import type { ComponentChildren } from 'preact';

/** Everything that is not the one thing to do now waits behind plain words. */
export function Fold({
  words,
  open = false,
  children,
}: {
  words: string;
  open?: boolean;
  children: ComponentChildren;
}) {
  return (
    <details open={open}>
      <summary>{words}</summary>
      <div class="stack">{children}</div>
    </details>
  );
}
