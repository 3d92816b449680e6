import { useId } from 'preact/hooks';
import type { SendState } from '../domain';
import { t } from '../text/text';

interface Props {
  label: string;
  /** Who can see it, said before anybody types. */
  whoSees: string;
  text: string;
  state: SendState;
  rows?: number;
  lettersMax?: number;
  /** What is said of a note that goes out among others'. */
  withOthers?: string;
  onText: (text: string) => void;
}

/** Somewhere to write. What was written is never lost, and its state stands beneath in words. */
export function WriteBox(props: Props) {
  const { label, whoSees, text, state, rows = 4, lettersMax, withOthers, onText } = props;
  const id = useId();
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      <p class="hint" id={`${id}-who`}>
        {whoSees}
      </p>
      <textarea
        id={id}
        class="box"
        rows={rows}
        dir="auto"
        {...(lettersMax === undefined ? {} : { maxLength: lettersMax })}
        aria-describedby={`${id}-who`}
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <SendLine state={state} {...(withOthers === undefined ? {} : { withOthers })} />
    </div>
  );
}

export function SendLine({ state, withOthers }: Pick<Props, 'state' | 'withOthers'>) {
  if (state === 'draft') return null;
  if (state === 'sent') return <p class="sent">{t('sent')}</p>;
  if (state === 'with_others') return <p class="on-its-way">{withOthers}</p>;
  return <p class="not-sent">{t('not-sent')}</p>;
}
