import { Problem } from './problem';

interface Props {
  id: string;
  label: string;
  hint?: string;
  type?: 'text' | 'date' | 'time' | 'number' | 'url' | 'password';
  inputMode?: 'decimal';
  /** What the browser may fill it with. */
  autoComplete?: 'current-password';
  maxLength?: number;
  value: string;
  wrong?: string | null;
  onValue: (value: string) => void;
  /** Left with another value in it. */
  onLeft?: () => void;
}

/** One line to fill in, with its words above it and what is wrong beneath. */
export function TextField(props: Props) {
  const { id, label, hint, type = 'text', maxLength, value, wrong = null, onValue } = props;
  const described = [hint === undefined ? '' : `${id}-hint`, wrong === null ? '' : `${id}-wrong`];
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={id}
        class="box"
        // Preact ties each type to its own attributes; the few used here suit them all.
        type={type as 'text'}
        dir={type === 'text' ? 'auto' : undefined}
        min={type === 'number' ? 0 : undefined}
        maxLength={maxLength}
        value={value}
        aria-describedby={described.join(' ').trim() || undefined}
        aria-invalid={wrong === null ? undefined : 'true'}
        inputMode={props.inputMode}
        autoComplete={props.autoComplete}
        onInput={(event) => onValue(event.currentTarget.value)}
        onChange={props.onLeft}
      />
      {wrong !== null && <Problem id={`${id}-wrong`} words={wrong} />}
    </div>
  );
}
