import { useId } from 'preact/hooks';
import { Problem } from '../parts/problem';
import type { Agreement, View } from '../protocol/types.generated';
import { isHost } from '../session/look-ups';
import { headingShown } from '../shell/heading';
import { useLostFocus } from '../shell/lost-focus';
import { useNews } from '../shell/news';
import { announcer } from '../shell/speaker';
import { t } from '../text/text';
import { Agreements, type ShownAgreement } from '../views/agreements';
import { ChangeLine } from '../views/change-line';
import { agreementLettersMax, OfferAgreement } from '../views/offer-agreement';
import { DraftsLeft } from './draft-left';
import { useKeptWords } from './kept-words';
import type { PageNeeds } from './needs';
import { refusalWords } from './refusal-words';
import { useSends } from './sends';

type Needs = Pick<PageNeeds, 'store' | 'view'>;

const boxes = 'agreement.';

/** What we agree: read, supported, settled, changed and offered, wherever somebody is in the round. */
export function AgreementsPart({ store, view }: Needs) {
  const sends = useSends(store);
  const settled = view.agreements.filter((line) => line.settled);
  const press = useLostFocus(headingShown, [view.agreements.length, settled.length, sends.refused]);
  const me = store.me.value;
  // Naming the revision: somebody is for the words that they read, and no others.
  const revisionOf = (id: string) => view.agreements.find((one) => one.id === id)?.revision ?? 0;
  const support = (id: string, isForIt: boolean) => {
    const kind = isForIt ? 'support_agreement' : 'stop_supporting_agreement';
    void sends.sendAtOnce({ kind, body: { id }, if: revisionOf(id) });
  };
  const open = view.agreements.filter((line) => mayChange(view, line, me));
  return (
    <>
      {view.status !== 'closed' && (
        <DraftsLeft
          store={store}
          begin={boxes}
          open={open.map(({ id }) => boxes + id)}
          why={t('line-taken-away')}
        />
      )}
      {sends.refused !== null && <Problem words={refusalWords(sends.refused)} />}
      <Agreements
        lines={view.agreements.map((line) => shown(view, line, me))}
        isOver={view.status === 'closed'}
        onSupport={support}
        onSettle={(id) => {
          press();
          void sends.send({ kind: 'settle_agreement', body: { id }, if: revisionOf(id) });
        }}
        onTakeAway={(id) => {
          press();
          void sends.send({ kind: 'remove_agreement', body: { id }, if: revisionOf(id) });
        }}
        change={({ id }) => <Change key={id} store={store} view={view} id={id} />}
      >
        <Offer store={store} />
      </Agreements>
    </>
  );
}

function shown(view: View, line: Agreement, me: string | null): ShownAgreement {
  const isMine = line.by !== null && line.by === me;
  return {
    ...line,
    isMine,
    iAmForIt: view.support.some(({ who, agreement }) => who === me && agreement === line.id),
    isFromLastTime: line.by === null,
    mayTakeAway: isMine || isHost(view, me),
  };
}

/** What came from the session before is nobody's, and anybody may say it better. */
function mayChange(view: View, { by }: Agreement, me: string | null): boolean {
  return by === null || by === me || isHost(view, me);
}

function Change({ store, view, id }: Needs & { id: string }) {
  const line = view.agreements.find((one) => one.id === id);
  const writing = useKeptWords(store, boxes + id, line?.revision);
  const me = store.me.value;
  if (line === undefined || !mayChange(view, line, me)) return null;
  const text = writing.draft.trim();
  return (
    <ChangeLine
      {...writing}
      text={line.text}
      about={line.text}
      change={t('change-line')}
      save={t('change-line-send')}
      label={t('agree-change')}
      whoSees={t('agree-change-hint')}
      lettersMax={agreementLettersMax}
      onChange={() =>
        void writing.send({ kind: 'edit_agreement', body: { id, text }, if: writing.begunAt })
      }
    />
  );
}

function Offer({ store }: Pick<Needs, 'store'>) {
  const writing = useKeptWords(store, 'agreement');
  const boxId = useId();
  const offer = () => {
    void writing.send({ kind: 'add_agreement', body: { text: writing.draft.trim() } });
  };
  return <OfferAgreement {...writing} boxId={boxId} onOffer={offer} />;
}

/** A line that we agree on is told once, to whoever is not looking at it. */
export function useAgreedSaid({ agreements }: View): void {
  const keyOf = ({ id, revision }: Agreement) => `${id} ${revision}`;
  const settled = agreements.filter((line) => line.settled);
  useNews(settled, keyOf, (news) => {
    for (const { text } of news) announcer.say({ text: t('agree-said', { text }) });
  });
}
