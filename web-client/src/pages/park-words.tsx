import { Problem } from '../parts/problem';
import { isInCarPark } from '../session/look-ups';
import { headingShown } from '../shell/heading';
import { useLostFocus } from '../shell/lost-focus';
import { t } from '../text/text';
import type { PageNeeds } from './needs';
import { refusalWords } from './refusal-words';
import { sortsCarPark } from './same-park';
import { useSends } from './sends';

type Props = Pick<PageNeeds, 'store' | 'view'> & { id: string };

/** Under a note or a chat message: it is in the car park too, or can be. My own; for hosts and timers any. */
export function ParkWords({ store, view, id }: Props) {
  const sends = useSends(store);
  const note = view.notes.find((one) => one.id === id);
  const words = note ?? view.chat.find((one) => one.id === id);
  const isThere = words !== undefined && isInCarPark(view, words);
  const press = useLostFocus(headingShown, [isThere, sends.refused]);
  if (words === undefined) return null;
  if (isThere) return <p class="hint">{t('words-parked')}</p>;
  const isMine = words.by !== null && words.by === store.me.value;
  if (view.status === 'closed' || !(isMine || sortsCarPark({ store, view }))) return null;
  const park = () => {
    press();
    void sends.send(
      note === undefined
        ? { kind: 'park_chat', body: { id } }
        : { kind: 'park_note', body: { id }, if: note.revision },
    );
  };
  return (
    <div class="buttons">
      {sends.refused !== null && <Problem words={refusalWords(sends.refused)} />}
      <button
        type="button"
        class="button quiet"
        aria-disabled={sends.sending ? 'true' : undefined}
        onClick={park}
      >
        {sends.sending ? t('sending') : t('words-park')}
        <span class="for-ears">: {words.text.slice(0, 40)}</span>
      </button>
    </div>
  );
}
