import { useState } from 'preact/hooks';
import { Problem } from '../parts/problem';
import { TextField } from '../parts/text-field';
import { WayHome } from '../parts/way-home';
import { Heading } from '../shell/heading';
import { t } from '../text/text';

export interface HostDoorProps {
  /** Whether this server has a password for those who host; null until that is known. */
  has: boolean | null;
  password: string;
  saving: boolean;
  /** It was another one. What was typed stays. */
  wrong: string | null;
  refusal: string | null;
  onPassword: (password: string) => void;
  onSend: () => void;
  onAgain: () => void;
}

/** Starting a session without a link: one field, or who can help. */
export function HostDoor(props: HostDoorProps) {
  const { has, refusal, onAgain } = props;
  return (
    <>
      <Heading what={t('start-title')} />
      <p role="status">{has === null && refusal === null ? t('kettle-on') : ''}</p>
      {has === false && <p>{t('host-door-none')}</p>}
      {has === true && <PasswordForm {...props} />}
      {refusal !== null && <Problem words={refusal} />}
      {refusal !== null && has === null && (
        <button type="button" class="button main" onClick={onAgain}>
          {t('try-again')}
        </button>
      )}
      <WayHome />
    </>
  );
}

const field = 'team-password';

function PasswordForm({ password, saving, wrong, onPassword, onSend }: HostDoorProps) {
  const [isShown, setShown] = useState(false);
  const [isEmpty, setEmpty] = useState(false);
  const send = (event: Event) => {
    event.preventDefault();
    setEmpty(password === '');
    if (password === '') document.getElementById(field)?.focus();
    else if (!saving) onSend();
  };
  return (
    <form class="stack" onSubmit={send} noValidate>
      <TextField
        id={field}
        type={isShown ? 'text' : 'password'}
        label={t('host-door-password')}
        hint={t('host-door-hint')}
        maxLength={1024}
        autoComplete="current-password"
        value={password}
        wrong={isEmpty ? t('host-door-empty') : wrong}
        onValue={(typed) => {
          setEmpty(false);
          onPassword(typed);
        }}
      />
      <div class="buttons">
        <button
          type="button"
          class="button"
          aria-pressed={isShown}
          onClick={() => setShown(!isShown)}
        >
          {t('host-door-show')}
        </button>
        <button type="submit" class="button main" aria-disabled={saving ? 'true' : undefined}>
          {saving ? t('host-door-looking') : t('host-door-go')}
        </button>
      </div>
    </form>
  );
}
