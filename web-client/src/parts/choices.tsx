import type { ComponentChildren } from 'preact';

interface Option<Value> {
  value: Value;
  label: string;
  hint?: string | undefined;
  picture?: ComponentChildren;
}

interface Props<Value> {
  /** Names the group of radios: once in a page. */
  name: string;
  legend: string;
  hint?: string | undefined;
  options: readonly Option<Value>[];
  chosen: Value | null;
  across?: boolean;
  /** Each option has a picture, set above its word. */
  pictures?: boolean;
  onChoose: (value: Value) => void;
}

/** One of a few. Real radios, so that arrow keys, readers and voice control all know them. */
export function Choices<Value extends string | number>(props: Props<Value>) {
  const hintId = props.hint === undefined ? undefined : `${props.name}-hint`;
  return (
    <fieldset aria-describedby={hintId}>
      <legend>{props.legend}</legend>
      {props.hint !== undefined && (
        <p class="hint" id={hintId}>
          {props.hint}
        </p>
      )}
      <div class={layoutOf(props)}>
        {props.options.map((option) => (
          <label
            class={option.value === props.chosen ? 'choice chosen' : 'choice'}
            key={option.value}
          >
            <input
              type="radio"
              name={props.name}
              value={option.value}
              checked={option.value === props.chosen}
              onChange={() => props.onChoose(option.value)}
            />
            <span>
              {option.label}
              {option.hint !== undefined && <span class="hint">{option.hint}</span>}
            </span>
            {option.picture}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function layoutOf(props: { across?: boolean; pictures?: boolean }): string {
  if (props.pictures === true) return 'choices pictures';
  return props.across === true ? 'choices across' : 'choices';
}
