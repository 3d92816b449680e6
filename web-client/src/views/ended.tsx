import type { ComponentChildren } from 'preact';
import { Heading } from '../shell/heading';
import { t } from '../text/text';

export interface EndedProps {
  session: string;
  /** My own words, and what may become of them. */
  own: ComponentChildren;
  reviewLink: string;
  /** Null: there is no such page yet. */
  followUpLink: string | null;
  /** Hosts alone put the report together. */
  onReport?: (() => void) | null;
  /** What is stored about me. */
  onStored: () => void;
  /** What is left of the session beside my own words. */
  children?: ComponentChildren;
}

/** Thank you. Only my own words are here, and they stay mine. */
export function Ended(props: EndedProps) {
  const { session, own, reviewLink, followUpLink, onReport = null, onStored } = props;
  return (
    <>
      <Heading what={t('ended-title')} session={session} />
      <p>{t('ended-thanks')}</p>
      {own}
      {props.children}
      <div class="buttons">
        <a class="button" href={reviewLink}>
          {t('ended-car-park')}
        </a>
        {onReport !== null && (
          <button type="button" class="button" onClick={onReport}>
            {t('report-together')}
          </button>
        )}
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
