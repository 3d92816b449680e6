import type { ComponentChildren } from 'preact';
import { EmptyTable } from '../parts/note-wall';
import { Heading } from '../shell/heading';
import { t } from '../text/text';

interface OwnWords {
  id: string;
  text: string;
}

export interface EndedProps {
  session: string;
  words: readonly OwnWords[];
  /** A date in words. */
  takeOutUntil: string;
  reviewLink: string;
  /** Null: there is no such page yet. */
  followUpLink: string | null;
  onTakeOut: (id: string) => void;
  /** What is stored about me. */
  onStored: () => void;
  /** What is left of the session beside my own words. */
  children?: ComponentChildren;
}

/** Thank you. Only my own words are here, and they stay mine. */
export function Ended(props: EndedProps) {
  const { session, words, takeOutUntil, reviewLink, followUpLink, onTakeOut, onStored } = props;
  return (
    <>
      <Heading what={t('ended-title')} session={session} />
      <p>{t('ended-thanks')}</p>
      {words.length === 0 && <EmptyTable words={t('ended-no-words')} />}
      <ul class="plain stack">
        {words.map((own) => (
          <li class="panel flat" key={own.id}>
            <p class="note-words" dir="auto">
              {own.text}
            </p>
            <button type="button" class="button" onClick={() => onTakeOut(own.id)}>
              {t('words-take-out')}
              <span class="for-ears">: {own.text.slice(0, 40)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p class="hint">{t('ended-until', { date: takeOutUntil })}</p>
      {props.children}
      <div class="buttons">
        <a class="button" href={reviewLink}>
          {t('ended-car-park')}
        </a>
        {followUpLink !== null && (
          <a class="button" href={followUpLink}>
            {t('follow-up-title')}
          </a>
        )}
        <button type="button" class="button" onClick={onStored}>
          {t('stored-title')}
        </button>
        <a class="button" href="#support">
          {t('support')}
        </a>
      </div>
    </>
  );
}
