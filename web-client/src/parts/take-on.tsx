import { t } from '../text/text';

interface Props {
  /** "Would you be our timer?" */
  ask: string;
  hint: string;
  sending: boolean;
  /** What a no says, where it is another. */
  no?: string;
  onYes: () => void;
  onNo: () => void;
}

/** Somebody is asked to take something on. A no is as good as a yes, and nobody hears why. */
export function TakeOn({ ask, hint, sending, no = t('keeper-no'), onYes, onNo }: Props) {
  const press = (answer: () => void) => () => {
    if (!sending) answer();
  };
  return (
    <section class="panel butter" aria-label={ask}>
      <h2>{ask}</h2>
      <p>{hint}</p>
      <div class="buttons pairs">
        <button
          type="button"
          class="button main"
          aria-disabled={sending ? 'true' : undefined}
          onClick={press(onYes)}
        >
          {sending ? t('sending') : t('keeper-yes')}
        </button>
        <button type="button" class="button" onClick={press(onNo)}>
          {no}
        </button>
      </div>
    </section>
  );
}
