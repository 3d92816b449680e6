import { useRef } from 'preact/hooks';
import { Problem } from '../parts/problem';
import { TakeOn } from '../parts/take-on';
import { headingShown } from '../shell/heading';
import { useLostFocus } from '../shell/lost-focus';
import { t } from '../text/text';
import { WhoReadsFirst } from '../views/who-reads-first';
import type { PageNeeds } from './needs';
import { refusalWords } from './refusal-words';
import { peopleIn, personCalled } from './seen';
import { useSends } from './sends';
import { mayReadFirst } from './who-may-help';
import { hostName, nameOf } from './who-reads';

type Needs = Pick<PageNeeds, 'store' | 'view'>;

/** "Would you read notes first, with Ann?" */
export function AskedToRead({ store, view }: Needs) {
  const sends = useSends(store);
  const me = store.me.value;
  const isAsked = me !== null && view.reader_asked === me && view.status !== 'closed';
  const press = useLostFocus(headingShown, [isAsked, sends.refused]);
  if (!isAsked) return null;
  const answer = (kind: 'become_reader' | 'stop_being_reader') => () => {
    press();
    void sends.send({ kind, body: {} });
  };
  return (
    <>
      {sends.refused !== null && <Problem words={refusalWords(sends.refused)} />}
      <TakeOn
        ask={t('reader-ask', { host: hostName(view) })}
        hint={t('reader-ask-hint')}
        no={t('after-all-no')}
        sending={sends.sending}
        onYes={answer('become_reader')}
        onNo={answer('stop_being_reader')}
      />
    </>
  );
}

/** Whom to ask, who was asked, and who reads: beneath the choice. */
export function ReaderPart({ store, view }: Needs) {
  const sends = useSends(store);
  const wasNo = useWasNo(view);
  const isOn = view.settings.no_name === 'read_first';
  if (!isOn && view.reader === null) return null;
  const free = mayReadFirst(view, store.me.value);
  return (
    <WhoReadsFirst
      reader={nameOf(view, view.reader)}
      asked={nameOf(view, view.reader_asked)}
      isOn={isOn}
      wasNo={wasNo}
      people={free.flatMap(({ id }) => personCalled(view, id) ?? [])}
      everyone={peopleIn(view, store.here.value)}
      refusal={sends.refused === null ? null : refusalWords(sends.refused)}
      onAsk={(who) => void sends.send({ kind: 'ask_reader', body: { who } })}
      onStop={() => void sends.send({ kind: 'stop_being_reader', body: {} })}
    />
  );
}

/** Asked before, while this page was open, and asked no more. */
function useWasNo({ reader, reader_asked }: Needs['view']): boolean {
  const asked = useRef(false);
  if (reader_asked !== null) asked.current = true;
  return asked.current && reader_asked === null && reader === null;
}
