import { Problem } from '../parts/problem';
import { headingShown } from '../shell/heading';
import { useLostFocus } from '../shell/lost-focus';
import { t } from '../text/text';
import type { PageNeeds } from './needs';
import { refusalWords } from './refusal-words';
import { useSends } from './sends';

type Props = Pick<PageNeeds, 'store' | 'view'> & { id: string; shared: boolean };

/** A word, not a score: once somebody else says so too, there is nothing more to press. */
export function MeToo({ store, view, id, shared }: Props) {
  const sends = useSends(store);
  const press = useLostFocus(headingShown, [shared, sends.refused]);
  const item = view.park.find((one) => one.id === id);
  const isMine = item?.by != null && item.by === store.me.value;
  if (item === undefined || shared || isMine || view.status === 'closed') return null;
  const say = () => {
    press();
    void sends.send({ kind: 'say_me_too', body: { id } });
  };
  return (
    <div class="buttons">
      {sends.refused !== null && <Problem words={refusalWords(sends.refused)} />}
      <button
        type="button"
        class="button quiet"
        aria-disabled={sends.sending ? 'true' : undefined}
        onClick={say}
      >
        {sends.sending ? t('sending') : t('park-me-too')}
        <span class="for-ears">: {item.text.slice(0, 40)}</span>
      </button>
    </div>
  );
}
