import { useState } from 'preact/hooks';
import type { Command } from '../protocol/messages';
import { t } from '../text/text';
import { Review, type ReviewAnswer } from '../views/review';
import type { PageNeeds } from './needs';
import { refusalWords } from './refusal-words';
import { dateIn, parkOf } from './seen';
import { useSends } from './sends';

/** How long a promise is given by default, in days. */
export const promiseDays = 14;

interface Props extends Pick<PageNeeds, 'store' | 'view'> {
  back: string;
  onBack: () => void;
}

/** Looking after what was parked: in the session, and weeks later. */
export function CarParkDesk({ store, view, back, onBack }: Props) {
  const sends = useSends(store);
  const [openId, setOpenId] = useState<string | null>(null);
  const today = dateIn(0, store.now.value);
  const items = parkOf(view, today);
  const about = (id: string) => {
    const item = view.park.find((one) => one.id === id);
    return item === undefined ? {} : { if: item.revision };
  };
  const save = async (id: string, answer: ReviewAnswer) => {
    const done = await sends.send({ ...answered(id, answer), ...about(id) });
    if (done) setOpenId(null);
  };
  return (
    <Review
      session={view.title}
      items={[...items.filter(({ late }) => late), ...items.filter(({ late }) => !late)]}
      lateCount={items.filter(({ late }) => late).length}
      openId={openId}
      saving={sends.sending}
      refusal={sends.refused === null ? null : refusalWords(sends.refused)}
      offered={{
        owner: store.card.value?.name || t('the-host-answers'),
        due: dateIn(promiseDays, store.now.value),
      }}
      {...(view.status === 'closed'
        ? {}
        : {
            onDiscuss: (id: string) =>
              void sends.send({ kind: 'discuss_park', body: { id }, ...about(id) }),
          })}
      onOpen={(id) => {
        sends.forget();
        setOpenId(id);
      }}
      onSave={(id, answer) => void save(id, answer)}
      back={back}
      onBack={onBack}
    />
  );
}

function answered(id: string, { state, answer, owner, due }: ReviewAnswer): Command {
  if (state === 'did') return { kind: 'close_park', body: { id, outcome: answer } };
  if (state === 'open') return { kind: 'reopen_park', body: { id } };
  return { kind: 'follow_up_park', body: { id, owner, due, how: answer } };
}
