import { Problem } from '../parts/problem';
import { SureButton } from '../parts/sure-button';
import { TextField } from '../parts/text-field';
import { t } from '../text/text';

export interface EraseSessionProps {
  session: string;
  /** The title as it was typed so far. */
  typed: string;
  /** How many things are still to be followed up: they go with it. */
  open: number;
  sending: boolean;
  refusal: string | null;
  onTyped: (title: string) => void;
  onErase: () => void;
}

/** All of it goes. The title is typed again: nobody erases a session by a slip of the hand. */
export function EraseSession(props: EraseSessionProps) {
  const { session, typed, open, sending, refusal, onTyped, onErase } = props;
  return (
    <section class="stack panel" aria-labelledby="erase">
      <h2 id="erase">{t('desk-erase')}</h2>
      <p>{t('desk-erase-goes')}</p>
      {open > 0 && <p class="strong">{t('desk-erase-open', { count: open })}</p>}
      <p>{t('desk-erase-stays')}</p>
      <TextField
        id="erase-title"
        label={t('desk-erase-title', { title: session })}
        maxLength={400}
        value={typed}
        onValue={onTyped}
      />
      {refusal !== null && <Problem words={refusal} />}
      <div class="buttons">
        <SureButton
          words={sending ? t('sending') : t('desk-erase')}
          sure={t('desk-erase-sure')}
          about={session}
          sending={sending}
          onSure={onErase}
        />
      </div>
    </section>
  );
}
