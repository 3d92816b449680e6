import { useEffect, useState } from 'preact/hooks';
import type { Command } from '../protocol/messages';
import { t } from '../text/text';
import { Review, type ReviewAnswer } from '../views/review';
import { AskAnswer } from './ask-answer';
import type { PageNeeds } from './needs';
import { refusalWords } from './refusal-words';
import { NotTheSame, SamePark } from './same-park';
import { dateIn, parkOf } from './seen';
import { useSends } from './sends';
import { useAddress } from './use-address';

/** How long a promise is given by default, in days. */
export const promiseDays = 14;

interface Props extends Pick<PageNeeds, 'store' | 'view' | 'api' | 'device'> {
  back: string;
  onBack: () => void;
}

/** Looking after what was parked: in the session, and weeks later. */
export function CarParkDesk({ store, view, api, device, back, onBack }: Props) {
  const sends = useSends(store);
  const { origin } = useAddress({ api, device });
  const [open, setOpen] = useState<{ id: string; revision: number } | null>(null);
  const today = dateIn(0, store.now.value);
  const items = parkOf(view, today);
  const revisionOf = (id: string) => view.park.find((one) => one.id === id)?.revision ?? 1;
  // An answer is to what was read when it was begun. Once another is shown, it may be saved over that.
  const [isStale, setStale] = useState(false);
  const save = async (id: string, answer: ReviewAnswer) => {
    const seen = isStale ? revisionOf(id) : (open?.revision ?? revisionOf(id));
    const done = await sends.send({ ...answered(id, answer), if: seen });
    if (done) openFor(null);
  };
  const openFor = (id: string | null) => {
    sends.forget();
    setStale(false);
    setOpen(id === null ? null : { id, revision: revisionOf(id) });
  };
  const wasStale = sends.refused?.code === 'stale';
  useEffect(() => {
    if (wasStale) setStale(true);
  }, [wasStale]);
  return (
    <Review
      session={view.title}
      items={[...items.filter(({ late }) => late), ...items.filter(({ late }) => !late)]}
      lateCount={items.filter(({ late }) => late).length}
      openId={open?.id ?? null}
      changedMeanwhile={isStale}
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
              void sends.send({ kind: 'discuss_park', body: { id }, if: revisionOf(id) }),
          })}
      onOpen={openFor}
      below={({ id }) => (
        <>
          <AskAnswer key={`ask-${id}`} {...{ store, view, api, device, id, origin }} />
          <SamePark key={id} store={store} view={view} id={id} />
        </>
      )}
      besideAlso={({ id }) => <NotTheSame key={id} store={store} view={view} id={id} />}
      onSave={(id, answer) => void save(id, answer)}
      back={back}
      onBack={onBack}
    />
  );
}

function answered(id: string, { state, answer, owner, to, due }: ReviewAnswer): Command {
  if (state === 'open') return { kind: 'reopen_park', body: { id } };
  if (state === 'looking') return { kind: 'follow_up_park', body: { id, owner, due, how: answer } };
  const passed = state === 'passed_to' ? { to } : {};
  return { kind: 'close_park', body: { id, outcome: answer, became: state, ...passed } };
}
