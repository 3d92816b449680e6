import { useId, useState } from 'preact/hooks';
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
  if (!isOpen) {
    return (
      <button type="button" class="button quiet" onClick={() => setOpen(true)}>
        {t('park-same')}
        <span class="for-ears">: {about}</span>
      </button>
    );
  }
  return (
    <div class="stack panel">
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
        <button type="button" class="button" onClick={() => setOpen(false)}>
          {t('review-back')}
        </button>
      </div>
    </div>
  );
}
