import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/**
 * Everything that is not the one thing to do now waits behind plain words. `open` says how it begins;
 * after that only the person opens and closes it, never what they type in it.
 */
export function Fold({
  words,
  open = false,
  onOpen,
  onShut,
  children,
}: {
  words: string;
  open?: boolean;
  /** For what is fetched only when somebody looks. */
  onOpen?: () => void;
  onShut?: () => void;
  children: ComponentChildren;
}) {
  const [isOpen, setOpen] = useState(open);
  const toggle = (nowOpen: boolean) => {
    setOpen(nowOpen);
    if (nowOpen) onOpen?.();
    else onShut?.();
  };
  return (
    <details open={isOpen} onToggle={(event) => toggle(event.currentTarget.open)}>
      <summary>{words}</summary>
      <div class="stack">{children}</div>
    </details>
  );
}
