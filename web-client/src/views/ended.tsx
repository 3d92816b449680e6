import { EmptyTable } from '../parts/note-wall';
import { Heading } from '../shell/heading';
import { t } from '../text/text';

export interface OwnWords {
  id: string;
  text: string;
  decision: 'open' | 'kept' | 'taken_out';
}

export interface EndedProps {
  session: string;
  words: readonly OwnWords[];
  /** Dates in words, from the server. */
  takeOutUntil: string;
  nextDate: string | null;
  reportLink: string | null;
  carParkLink: string;
  confirmed: boolean;
  onKeep: (id: string) => void;
  onChange: (id: string) => void;
  onTakeOut: (id: string) => void;
  onRight: () => void;
}

/** Thank you. Did we hear you right? Only my own words are here, and they stay mine. */
export function Ended(props: EndedProps) {
  return (
    <>
      <Heading what={t('ended-title')} session={props.session} />
      <p>{t('ended-thanks')}</p>
      {props.words.length === 0 && <EmptyTable words={t('ended-no-words')} />}
      {props.words.length > 0 && (
        <ul class="plain stack">
          {props.words.map((own) => (
            <OwnWordsCard key={own.id} own={own} {...props} />
          ))}
        </ul>
      )}
      <p class="hint">{t('ended-until', { date: props.takeOutUntil })}</p>
      {props.words.length > 0 && (
        <button
          type="button"
          class="button main"
          aria-pressed={props.confirmed}
          onClick={props.onRight}
        >
          {t('ended-right')}
        </button>
      )}
      <div class="buttons">
        {props.reportLink !== null && (
          <a class="button" href={props.reportLink}>
            {t('ended-report')}
          </a>
        )}
        <a class="button" href={props.carParkLink}>
          {t('ended-car-park')}
        </a>
        <a class="button" href="#support">
          {t('support')}
        </a>
      </div>
      {props.reportLink === null && <p>{t('ended-report-soon')}</p>}
      {props.nextDate !== null && <p class="strong">{t('ended-next', { date: props.nextDate })}</p>}
    </>
  );
}

type CardProps = EndedProps & { own: OwnWords };

function OwnWordsCard({ own, onKeep, onChange, onTakeOut }: CardProps) {
  const words = own.text.slice(0, 40);
  return (
    <li class="panel flat">
      <p class="note-words" dir="auto">
        {own.text}
      </p>
      {own.decision === 'kept' && <p class="sent">{t('words-kept')}</p>}
      {own.decision === 'taken_out' && <p class="strong">{t('words-out')}</p>}
      <div class="buttons pairs">
        <button type="button" class="button" onClick={() => onKeep(own.id)}>
          {t('words-keep')}
          <span class="for-ears">: {words}</span>
        </button>
        <button type="button" class="button" onClick={() => onChange(own.id)}>
          {t('words-change')}
          <span class="for-ears">: {words}</span>
        </button>
        <button type="button" class="button" onClick={() => onTakeOut(own.id)}>
          {t('words-take-out')}
          <span class="for-ears">: {words}</span>
        </button>
      </div>
    </li>
  );
}
