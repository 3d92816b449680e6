/** Things that were parked twice: one under another, and apart again. For hosts and our timers. */
import { Problem } from '../parts/problem';
import { SameAs } from '../parts/same-as';
import type { View } from '../protocol/types.generated';
import { headingShown } from '../shell/heading';
import { useLostFocus } from '../shell/lost-focus';
import { t } from '../text/text';
import type { PageNeeds } from './needs';
import { refusalWords } from './refusal-words';
import { useSends } from './sends';

type Props = Pick<PageNeeds, 'store' | 'view'> & { id: string };

export function sortsCarPark({ store, view }: Pick<PageNeeds, 'store' | 'view'>): boolean {
  const role = store.role.value;
  const keeps = view.tables.some(({ keeper }) => keeper !== null && keeper === store.me.value);
  return role === 'host' || role === 'cohost' || keeps;
}

export function SamePark({ store, view, id }: Props) {
  const sends = useSends(store);
  const press = useLostFocus(headingShown, [parkOf(view, id)?.into]);
  const item = parkOf(view, id);
  const others = view.park.filter((one) => one.into === null && one.id !== id);
  if (item === undefined || others.length === 0 || !sortsCarPark({ store, view })) return null;
  return (
    <SameAs
      about={item.text.slice(0, 40)}
      others={others}
      sending={sends.sending}
      refusal={sends.refused === null ? null : refusalWords(sends.refused)}
      onJoin={(into) => {
        press();
        void sends.send({ kind: 'join_parks', body: { id, into }, if: item.revision });
      }}
    />
  );
}

/** Beside words that stand under others. */
export function NotTheSame({ store, view, id }: Props) {
  const sends = useSends(store);
  const press = useLostFocus(headingShown, [parkOf(view, id)?.into]);
  const item = parkOf(view, id);
  if (item === undefined || !sortsCarPark({ store, view })) return null;
  return (
    <div class="buttons">
      {sends.refused !== null && <Problem words={refusalWords(sends.refused)} />}
      <button
        type="button"
        class="button quiet"
        aria-disabled={sends.sending ? 'true' : undefined}
        onClick={() => {
          press();
          void sends.send({ kind: 'part_parks', body: { id }, if: item.revision });
        }}
      >
        {sends.sending ? t('sending') : t('park-part')}
        <span class="for-ears">: {item.text.slice(0, 40)}</span>
      </button>
    </div>
  );
}

function parkOf(view: View, id: string) {
  return view.park.find((one) => one.id === id);
}
