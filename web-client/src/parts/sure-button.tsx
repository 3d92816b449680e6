import { useRef, useState } from 'preact/hooks';
import { t } from '../text/text';

interface Props {
  words: string;
  /** What the second press says that it does, in full: "Yes, take it off". */
  sure: string;
  /** Whom or what it is about, for those who hear one button at a time. */
  about: string;
  sending?: boolean;
  onSure: () => void;
}

/** For what cannot be undone: a second press, in the same place, with plain words on it. */
export function SureButton({ words, sure, about, sending = false, onSure }: Props) {
  const [asking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const keep = () => {
    setAsking(false);
    button.current?.focus();
  };
  // A trembling second tap is no second press: the browser counts it with the first.
  const press = (event: MouseEvent) => {
    if (sending || event.detail > 1) return;
    if (asking) onSure();
    setAsking(!asking);
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        class={asking ? 'button danger' : 'button'}
        aria-disabled={sending ? 'true' : undefined}
        onClick={press}
      >
        {asking ? sure : words}
        <span class="for-ears">: {about}</span>
      </button>
      {asking && (
        <button type="button" class="button" onClick={keep}>
          {t('sure-no')}
        </button>
      )}
    </>
  );
}
