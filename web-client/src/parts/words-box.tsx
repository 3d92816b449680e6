interface Props {
  id: string;
  label: string;
  hint: string;
  maxLength: number;
  rows?: number;
  value: string;
  onValue: (value: string) => void;
}

/** Several lines to fill in. Unlike a note it is sent with all that stands around it. */
export function WordsBox({ id, label, hint, maxLength, rows = 6, value, onValue }: Props) {
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <textarea
        id={id}
        class="box"
        rows={rows}
        dir="auto"
        maxLength={maxLength}
        aria-describedby={`${id}-hint`}
        value={value}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    </div>
  );
}
