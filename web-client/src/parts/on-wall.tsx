import { t } from '../text/text';
import { Problem } from './problem';
import { Whose } from './whose';

interface Props {
  /** The note, for those who hear one button at a time. */
  about: string;
  sending: boolean;
  refusal: string | null;
  /** Null: it is somebody else's. */
  onTakeOff: (() => void) | null;
}

/** Under a note that stands on the room screen. */
export function OnWall({ about, sending, refusal, onTakeOff }: Props) {
  return (
    <div class="buttons">
      <p class="hint">{t('note-on-wall')}</p>
      {refusal !== null && <Problem words={refusal} />}
      {onTakeOff !== null && (
        <button
          type="button"
          class="button quiet"
          aria-disabled={sending ? 'true' : undefined}
          onClick={onTakeOff}
        >
          {sending ? t('sending') : t('words-off-wall')}
          <Whose who={about} />
        </button>
      )}
    </div>
  );
}
