import { useState } from 'preact/hooks';
import { isBlank } from '../blank';
import { t } from '../text/text';
import { Problem } from './problem';
import { Tick } from './tick';

interface Props {
  id: string;
  description: string;
  withYes: boolean;
  save: string;
  leave: string;
  sending: boolean;
  onChange: (change: { description?: string; withYes?: boolean }) => void;
  onSave: () => void;
  onLeave: () => void;
}

const lettersMax = 500;

/** What is on a picture, and whether those whose work it is said yes. */
export function PictureFields(props: Props) {
  const { id, description, withYes, sending, onChange, onSave, onLeave } = props;
  const [wrong, setWrong] = useState(false);
  const save = (event: Event) => {
    event.preventDefault();
    setWrong(isBlank(description));
    if (isBlank(description)) document.getElementById(id)?.focus();
    else if (!sending) onSave();
  };
  return (
    <form class="stack" onSubmit={save} noValidate>
      <div class="field">
        <label class="label" for={id}>
          {t('pictures-description')}
        </label>
        <p class="hint" id={`${id}-hint`}>
          {t('pictures-description-hint')}
        </p>
        <textarea
          id={id}
          class="box"
          rows={3}
          dir="auto"
          maxLength={lettersMax}
          aria-required="true"
          aria-describedby={wrong ? `${id}-hint ${id}-wrong` : `${id}-hint`}
          aria-invalid={wrong ? 'true' : undefined}
          value={description}
          onInput={(event) => {
            setWrong(false);
            onChange({ description: event.currentTarget.value });
          }}
        />
        {wrong && <Problem id={`${id}-wrong`} words={t('pictures-description-missing')} />}
      </div>
      <Tick ticked={withYes} onTick={(ticked) => onChange({ withYes: ticked })}>
        {t('pictures-with-yes')}
        <span class="hint">{t('pictures-with-yes-hint')}</span>
      </Tick>
      <div class="buttons">
        <button type="submit" class="button main" aria-disabled={sending ? 'true' : undefined}>
          {sending ? t('sending') : props.save}
        </button>
        <button type="button" class="button" onClick={onLeave}>
          {props.leave}
        </button>
      </div>
    </form>
  );
}
