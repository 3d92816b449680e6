import { useId, useRef, useState } from 'preact/hooks';
import { t } from '../text/text';

interface Props {
  /** The name they have, where it is to be changed. */
  before?: string;
  action: string;
  onName: (name: string) => void;
}

/** A trembling second tap would be somebody without a name. */
const secondTapMs = 400;

/** A name is theirs to give or to leave out. */
export function SeatName({ before = '', action, onName }: Props) {
  const id = useId();
  const [name, setName] = useState(before);
  const given = useRef(Number.NEGATIVE_INFINITY);
  const give = (event: Event) => {
    event.preventDefault();
    const said = name.trim();
    if (said === '' && performance.now() - given.current < secondTapMs) return;
    given.current = performance.now();
    onName(said);
    setName(before);
  };
  return (
    <form class="stack" onSubmit={give}>
      <div class="field">
        <label class="label" for={id}>
          {t('seat-name')}
        </label>
        <p class="hint" id={`${id}-hint`}>
          {t('seat-name-hint')}
        </p>
        <input
          id={id}
          class="box"
          dir="auto"
          autocomplete="off"
          maxLength={60}
          aria-describedby={`${id}-hint`}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </div>
      <button type="submit" class="button">
        {action}
      </button>
    </form>
  );
}
