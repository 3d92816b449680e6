import { useEffect, useRef, useState } from 'preact/hooks';
import type { SendState } from '../domain';
import { Problem } from '../parts/problem';
import { WriteBox } from '../parts/write-box';
import { useLostFocus } from '../shell/lost-focus';
import { t } from '../text/text';

interface Props {
  /** As it stands now. Empty: its box is open until somebody fills it. */
  text: string;
  /** For those who hear one button at a time. */
  about: string;
  /** What the buttons say that open the box and send what is in it. */
  change: string;
  save: string;
  label: string;
  whoSees: string;
  lettersMax: number;
  draft: string;
  state: SendState;
  refusal: string | null;
  onDraft: (text: string) => void;
  onChange: () => void;
}

/** Words that stand somewhere, changed in place: the box begins with them, and keeps what was begun. */
export function ChangeLine(props: Props) {
  const { text, draft, state, refusal, onDraft, onChange } = props;
  const [opened, setOpen] = useState(false);
  // Whoever writes keeps their box, also when somebody else wrote these words meanwhile.
  const shown = text === '' || draft !== '' || (opened && state !== 'sent');
  const part = useRef<HTMLDivElement>(null);
  const press = useLostFocus(() => part.current, [shown, refusal]);
  const opening = useRef(false);
  useEffect(() => {
    if (opening.current) part.current?.querySelector('textarea')?.focus();
    opening.current = false;
  }, [shown]);
  const open = () => {
    opening.current = true;
    onDraft(text);
    setOpen(true);
  };
  const leave = () => {
    press();
    onDraft('');
    setOpen(false);
  };
  const change = (event: Event) => {
    event.preventDefault();
    if (draft.trim() === '') return;
    press();
    onChange();
  };
  const ears = <span class="for-ears">: {props.about.slice(0, 40)}</span>;
  return (
    <div class="stack" tabIndex={-1} ref={part}>
      {refusal !== null && <Problem words={refusal} />}
      {!shown && (
        <button type="button" class="button quiet" onClick={open}>
          {props.change}
          {ears}
        </button>
      )}
      {shown && (
        <form class="stack" onSubmit={change}>
          <WriteBox
            label={props.label}
            whoSees={props.whoSees}
            text={draft}
            state={state}
            rows={2}
            lettersMax={props.lettersMax}
            onText={(words) => {
              setOpen(true);
              onDraft(words);
            }}
          />
          <div class="buttons">
            <button type="submit" class="button">
              {props.save}
              {ears}
            </button>
            {text !== '' && (
              <button type="button" class="button" onClick={leave}>
                {t('change-line-leave')}
                {ears}
              </button>
            )}
          </div>
        </form>
      )}
    </div>
  );
}
