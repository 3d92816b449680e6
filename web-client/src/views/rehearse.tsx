import { Choices } from '../parts/choices';
import { Fold } from '../parts/fold';
import { Problem } from '../parts/problem';
import { t } from '../text/text';

export interface RehearseProps {
  /** How many pretend people are in. */
  count: number;
  wanted: number;
  /** Null: they can be brought in; else why not now. */
  closed: string | null;
  sending: boolean;
  refusal: string | null;
  onWanted: (count: number) => void;
  onBegin: () => void;
  onEnd: () => void;
}

/** Trying a session out, before anybody real is there. */
export function Rehearse(props: RehearseProps) {
  const { count, wanted, sending } = props;
  if (count > 0) return <Rehearsing {...props} />;
  return (
    <Fold words={t('rehearse-title')}>
      <p>{t('rehearse-what')}</p>
      <p class="strong">{t('rehearse-stays')}</p>
      {props.refusal !== null && <Problem words={props.refusal} />}
      {props.closed !== null && <p>{props.closed}</p>}
      {props.closed === null && (
        <>
          <Choices
            name="rehearse"
            legend={t('rehearse-count')}
            across
            chosen={wanted}
            onChoose={props.onWanted}
            options={[3, 4, 5, 6, 7, 8].map((value) => ({ value, label: String(value) }))}
          />
          <button
            type="button"
            class="button"
            aria-disabled={sending ? 'true' : undefined}
            onClick={() => !sending && props.onBegin()}
          >
            {sending ? t('rehearse-coming') : t('rehearse-begin')}
          </button>
        </>
      )}
    </Fold>
  );
}

function Rehearsing({ count, sending, refusal, onEnd }: RehearseProps) {
  return (
    <section class="panel butter" aria-labelledby="rehearsing">
      <h2 id="rehearsing">{t('rehearse-now', { count })}</h2>
      <p>{t('rehearse-stays')}</p>
      {refusal !== null && <Problem words={refusal} />}
      <button
        type="button"
        class="button"
        aria-disabled={sending ? 'true' : undefined}
        onClick={() => !sending && onEnd()}
      >
        {t('rehearse-end')}
      </button>
    </section>
  );
}
