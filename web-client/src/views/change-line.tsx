import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { SendState } from '../domain';
import { Problem } from '../parts/problem';
import { WriteBox } from '../parts/write-box';
import { t } from '../text/text';

interface Props {
  /** As it stands now. */
  text: string;
  label: string;
  whoSees: string;
  lettersMax: number;
  draft: string;
  state: SendState;
  refusal: string | null;
  onDraft: (text: string) => void;
  /** True once it is taken. */
  onChange: () => Promise<boolean>;
  children?: ComponentChildren;
}

/** Words that stand somewhere, changed in place: the box begins with them, and keeps what was begun. */
export function ChangeLine(props: Props) {
  const { text, draft, refusal, onDraft, onChange } = props;
  const [opened, setOpen] = useState(draft !== '');
  const part = useRef<HTMLDivElement>(null);
  const open = () => {
    if (draft === '') onDraft(text);
    setOpen(true);
  };
  const close = () => {
    setOpen(false);
    part.current?.focus();
  };
  const change = async (event: Event) => {
    event.preventDefault();
    if (draft.trim() !== '' && (await onChange())) close();
  };
  return (
    <div class="stack" tabIndex={-1} ref={part}>
      {refusal !== null && <Problem words={refusal} />}
      {!opened && (
        <button type="button" class="button quiet" onClick={open}>
          {t('change-line')}
          <span class="for-ears">: {text.slice(0, 40)}</span>
        </button>
      )}
      {opened && (
        <form class="stack" onSubmit={(event) => void change(event)}>
          <WriteBox
            label={props.label}
            whoSees={props.whoSees}
            text={draft}
            state={props.state}
            rows={2}
            lettersMax={props.lettersMax}
            onText={onDraft}
          />
          <div class="buttons">
            <button type="submit" class="button">
              {t('change-line-send')}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => {
                onDraft('');
                close();
              }}
            >
              {t('change-line-leave')}
            </button>
          </div>
        </form>
      )}
    </div>
  );
}
