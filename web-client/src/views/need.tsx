import { useRef } from 'preact/hooks';
import { type CallFor, callsFor } from '../domain';
import { Problem } from '../parts/problem';
import { Whose } from '../parts/whose';
import { useLostFocus } from '../shell/lost-focus';
import { useReadFirst } from '../shell/read-first';
import { t } from '../text/text';

export interface NeedProps {
  /** What I called for, until somebody has been or I say that it's OK. */
  called: CallFor | null;
  /** For those who hear one button at a time: whose call it is, where it is not mine. */
  who?: string;
  refusal: string | null;
  onCall: (about: CallFor) => void;
  onOver: () => void;
  /** To write to the hosts alone; left out where others share the device. */
  privately?: { who: string; onWrite: () => void };
  /** Null where no turn waits for me. */
  onMinute: (() => void) | null;
}

/** "I need something": one tap each, and beside it who gets to know. */
export function Need(props: NeedProps) {
  const { called, who, refusal, privately, onMinute } = props;
  const part = useRef<HTMLElement>(null);
  const press = useLostFocus(() => part.current, [called]);
  const isRead = useReadFirst(called);
  // "It's OK now" comes where the call was: a trembling second tap may not take it back.
  const act = (run: () => void) => () => {
    if (!isRead()) return;
    press();
    run();
  };
  return (
    <section class="panel" aria-label={t('need-title')} tabIndex={-1} ref={part}>
      {refusal !== null && <Problem words={refusal} />}
      {called !== null ? (
        <>
          <p class="strong">{t('need-known')}</p>
          <p class="hint">{t(`need-${called}`)}</p>
          <button type="button" class="button main" onClick={act(props.onOver)}>
            {t('need-over')}
            <Whose who={who} />
          </button>
        </>
      ) : (
        <>
          <h2>{t('need-title')}</h2>
          <p class="hint">{t('need-sees')}</p>
          <div class="buttons">
            {callsFor.map((about) => (
              <button
                type="button"
                class="button"
                key={about}
                onClick={act(() => props.onCall(about))}
              >
                {t(`need-${about}`)}
                <Whose who={who} />
              </button>
            ))}
          </div>
        </>
      )}
      {privately !== undefined && (
        <button type="button" class="button" onClick={privately.onWrite}>
          {t('note-private', { who: privately.who })}
        </button>
      )}
      {onMinute !== null && (
        <>
          <button type="button" class="button" onClick={act(onMinute)}>
            {t('need-minute')}
          </button>
          <p class="hint">{t('need-minute-hint')}</p>
        </>
      )}
    </section>
  );
}
