import type { NeedBefore } from '../api';
import { Problem } from '../parts/problem';
import { SureButton } from '../parts/sure-button';
import { TextField } from '../parts/text-field';
import { t } from '../text/text';

export interface InvitedNeedProps {
  need: NeedBefore;
  /** "waits": asked to go out, and no signal. "gone": taken back. */
  state: 'draft' | 'sending' | 'waits' | 'sent' | 'gone';
  /** Something was sent from this phone before, and stands. */
  isKnown: boolean;
  refusal: string | null;
  onChange: (change: Partial<NeedBefore>) => void;
  onSend: () => void;
  onTakeBack: () => void;
}

const fields = [
  { name: 'name', lettersMax: 60 },
  { name: 'access', lettersMax: 500 },
  { name: 'food', lettersMax: 500 },
  { name: 'other', lettersMax: 500 },
  { name: 'reach', lettersMax: 200 },
] as const;

/** Whoever has the link tells the hosts what they need, before the session. Every field may stay empty. */
export function InvitedNeed(props: InvitedNeedProps) {
  const { need, state, isKnown, refusal } = props;
  const send = (event: Event) => {
    event.preventDefault();
    props.onSend();
  };
  return (
    <form class="panel" onSubmit={send} aria-labelledby="invited-need">
      <h2 id="invited-need">{t('invited-need')}</h2>
      <p>{t('invited-need-sees')}</p>
      <p class="hint">{t('invited-need-kept')}</p>
      {fields.map(({ name, lettersMax }) => (
        <TextField
          key={name}
          id={`invited-${name}`}
          label={t(`invited-need-${name}`)}
          {...(name === 'access' ? { hint: t('invited-need-access-hint') } : {})}
          maxLength={lettersMax}
          value={need[name]}
          onValue={(value) => props.onChange({ [name]: value })}
        />
      ))}
      {refusal !== null && <Problem words={refusal} />}
      <div role="status">
        {state === 'waits' && <p class="not-sent">{t('invited-need-waits')}</p>}
        {state === 'sent' && <p class="sent">{t('invited-need-sent')}</p>}
        {state === 'gone' && <p>{t('invited-need-gone')}</p>}
      </div>
      {isKnown && <p class="hint">{t('invited-need-sent-hint')}</p>}
      <div class="buttons">
        <button
          type="submit"
          class="button"
          aria-disabled={state === 'sending' ? 'true' : undefined}
        >
          {isKnown ? t('invited-need-again') : t('invited-need-send')}
        </button>
        {isKnown && (
          <SureButton
            words={t('invited-need-take-back')}
            sure={t('concern-take-back-sure')}
            about={t('invited-need')}
            onSure={props.onTakeBack}
          />
        )}
      </div>
    </form>
  );
}
