import { useId, useRef, useState } from 'preact/hooks';
import { useLostFocus } from '../shell/lost-focus';
import { t } from '../text/text';
import { Choices } from './choices';
import { Problem } from './problem';

interface Props {
  about: string;
  /** What it may say the same as. */
  others: readonly { id: string; text: string }[];
  sending: boolean;
  refusal: string | null;
  onJoin: (into: string) => void;
}

/** The same thing, parked twice: which other one does it stand under? */
export function SameAs({ about, others, sending, refusal, onJoin }: Props) {
  const name = useId();
  const [isOpen, setOpen] = useState(false);
  const [into, setInto] = useState<string | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const first = () => place.current?.querySelector<HTMLElement>('input, button') ?? null;
  const press = useLostFocus(first, [isOpen]);
  const open = (nowOpen: boolean) => {
    press();
    setOpen(nowOpen);
  };
  if (!isOpen) {
    return (
      <div ref={place}>
        <button type="button" class="button quiet" onClick={() => open(true)}>
          {t('park-same')}
          <span class="for-ears">: {about}</span>
        </button>
      </div>
    );
  }
  return (
    <div class="stack panel" ref={place}>
      <Choices
        name={name}
        legend={t('park-same-as')}
        hint={t('park-same-hint')}
        chosen={into}
        onChoose={setInto}
        options={others.map(({ id, text }) => ({ value: id, label: text }))}
      />
      {refusal !== null && <Problem words={refusal} />}
      <div class="buttons pairs">
        <button
          type="button"
          class="button main"
          aria-disabled={sending || into === null ? 'true' : undefined}
          onClick={() => {
            if (into !== null) onJoin(into);
          }}
        >
          {sending ? t('sending') : t('park-join')}
        </button>
        <button type="button" class="button" onClick={() => open(false)}>
          {t('review-back')}
        </button>
      </div>
    </div>
  );
}
