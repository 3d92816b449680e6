import type { Place } from '../api';
import { t } from '../text/text';

interface Props {
  /** Null: not known yet. */
  place: Place | null;
  /** The session's own date, for whoever is in it. */
  date?: string | undefined;
}

/** Who is responsible, why it is kept, how long, and whom to ask: a sentence each. */
export function LookedAfter({ place, date }: Props) {
  const who = place?.responsible ?? '';
  const contact = place?.contact ?? '';
  return (
    <>
      <p>{who === '' ? t('looked-after-host') : t('looked-after-who', { who })}</p>
      <p>{t('looked-after-why')}</p>
      <p>{howLong(place, date)}</p>
      <p>{contact === '' ? t('looked-after-ask-host') : t('looked-after-contact', { contact })}</p>
    </>
  );
}

function howLong(place: Place | null, date: string | undefined): string {
  if (date !== undefined) return t('looked-after-until', { date });
  return place === null
    ? t('looked-after-later')
    : t('looked-after-days', { days: place.keep_days });
}
