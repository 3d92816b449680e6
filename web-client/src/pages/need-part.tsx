import { useEffect, useRef, useState } from 'preact/hooks';
import { DoneBar } from '../parts/done-bar';
import { isHost } from '../session/look-ups';
import { t } from '../text/text';
import { Need } from '../views/need';
import type { PageNeeds } from './needs';
import { refusalWords } from './refusal-words';
import { openStep, tableOf, turnOf } from './seen';
import { useSends } from './sends';
import { hostName } from './who-reads';

interface Needs extends Pick<PageNeeds, 'store' | 'view'> {
  /** To write to the hosts alone. Left out where others share the device. */
  onPrivate?: () => void;
}

/** "I need something", first on every page: one tap. A call that is out stays in sight. */
export function NeedBar(needs: Needs) {
  const { store, view } = needs;
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState(false);
  const panel = useRef<HTMLDivElement>(null);
  const called = view.calls.some(({ who }) => who === store.me.value);
  useEffect(() => {
    if (isOpen) panel.current?.focus();
  }, [isOpen]);
  if (view.status === 'closed' || isHost(view, store.me.value)) return null;
  return (
    <>
      <button
        type="button"
        class="button quiet"
        aria-expanded={isOpen || called}
        onClick={() => (called ? panel.current?.focus() : setOpen(!isOpen))}
      >
        {t('need')}
      </button>
      {said && <DoneBar words={t('minute-said')} onUndo={null} onGone={() => setSaid(false)} />}
      {(isOpen || called) && (
        <div tabIndex={-1} ref={panel}>
          <NeedPart
            {...needs}
            onMinute={() => {
              setOpen(false);
              setSaid(true);
            }}
          />
        </div>
      )}
    </>
  );
}

interface PartProps extends Needs {
  /** A name, where it is not my own call. */
  who?: string;
  /** "I need a minute" was pressed. Left out where it is not offered. */
  onMinute?: () => void;
}

export function NeedPart({ store, view, who, onMinute, onPrivate }: PartProps) {
  const sends = useSends(store);
  const me = store.me.value;
  const table = tableOf(view, me);
  const state = turnOf(table, me)?.state;
  const inTurns = openStep(view)?.kind === 'have_your_say' && table !== undefined;
  const mayWait = inTurns && (state === 'waiting' || state === 'having');
  const takeMinute = async () => {
    const asked = { kind: 'come_back_to_me', body: { table: table?.id ?? '' } } as const;
    if (await sends.send(asked)) onMinute?.();
  };
  return (
    <Need
      {...(who === undefined ? {} : { who })}
      called={view.calls.find((call) => call.who === me)?.about ?? null}
      refusal={sends.refused === null ? null : refusalWords(sends.refused)}
      onCall={(about) => void sends.send({ kind: 'call_host', body: { about } })}
      onOver={() => void sends.sendAtOnce({ kind: 'answer_call', body: {} })}
      {...(onPrivate === undefined
        ? {}
        : { privately: { who: hostName(view), onWrite: onPrivate } })}
      onMinute={mayWait && onMinute !== undefined ? () => void takeMinute() : null}
    />
  );
}
