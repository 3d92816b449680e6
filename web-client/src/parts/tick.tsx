import type { ComponentChildren } from 'preact';

interface Props {
  ticked: boolean;
  onTick: (ticked: boolean) => void;
  children: ComponentChildren;
}

/** Yes or no, on a scrap of paper of its own. The class says what `:has` cannot say on older phones. */
export function Tick({ ticked, onTick, children }: Props) {
  return (
    <label class={ticked ? 'choice chosen' : 'choice'}>
      <input
        type="checkbox"
        checked={ticked}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
