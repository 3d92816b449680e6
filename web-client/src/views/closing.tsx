import { useId, useState } from 'preact/hooks';
import { Problem } from '../parts/problem';
import { Heading } from '../shell/heading';
import { t } from '../text/text';

interface ClosingProps {
  session: string;
  openItems: number;
  /** Offered: the host's first name, and a date two weeks on. */
  owner: string;
  /** ISO, for the field. */
  date: string;
  sending: boolean;
  refusal: string | null;
  onClose: (owner: string, date: string) => void;
  onSortNow: () => void;
  onBack: () => void;
}

/** Closing never waits for the car park: one promise covers all that is open. */
export function Closing(props: ClosingProps) {
  const id = useId();
  const [owner, setOwner] = useState(props.owner);
  const [date, setDate] = useState(props.date);
  const [missing, setMissing] = useState(false);
  const close = () => {
    const incomplete = props.openItems > 0 && (owner.trim() === '' || date === '');
    setMissing(incomplete);
    if (!incomplete && !props.sending) props.onClose(owner, date);
  };
  return (
    <>
      <Heading what={t('closing-title')} session={props.session} />
      {props.openItems === 0 ? (
        <p>{t('closing-no-items')}</p>
      ) : (
        <div class="panel">
          <h2>{t('closing-items', { count: props.openItems })}</h2>
          <p>{t('closing-promise')}</p>
          <div class="side-by-side">
            <div class="field">
              <label class="label" for={`${id}-who`}>
                {t('closing-who')}
              </label>
              <input
                id={`${id}-who`}
                class="box"
                dir="auto"
                value={owner}
                onInput={(event) => setOwner(event.currentTarget.value)}
              />
            </div>
            <div class="field">
              <label class="label" for={`${id}-date`}>
                {t('closing-date')}
              </label>
              <input
                id={`${id}-date`}
                class="box"
                type="date"
                value={date}
                onInput={(event) => setDate(event.currentTarget.value)}
              />
            </div>
          </div>
        </div>
      )}
      <p>{t('closing-after')}</p>
      <p>{t('closing-feedback')}</p>
      {missing && <Problem words={t('review-missing')} />}
      {props.refusal !== null && <Problem words={props.refusal} />}
      <button
        type="button"
        class="button main"
        aria-disabled={props.sending ? 'true' : undefined}
        onClick={close}
      >
        {props.sending ? t('sending') : t('closing-action')}
      </button>
      <div class="buttons pairs">
        {props.openItems > 0 && (
          <button type="button" class="button" onClick={props.onSortNow}>
            {t('closing-sort')}
          </button>
        )}
        <button type="button" class="button" onClick={props.onBack}>
          {t('back-to-desk')}
        </button>
      </div>
    </>
  );
}
