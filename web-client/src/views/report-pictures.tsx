import type { ComponentChildren } from 'preact';
import { Problem } from '../parts/problem';
import { t } from '../text/text';

export interface ReportPicturesProps {
  /** How far the list has got. */
  list: 'coming' | 'lost' | readonly { id: string }[];
  /** Of what was done last. */
  said: string;
  refusal: string | null;
  one: (id: string) => ComponentChildren;
  /** Choosing one, or what is to be said of the one that was chosen. */
  choosing: ComponentChildren;
  onAgain: () => void;
}

/** Drawings and what hung on the wall: what there is, and one more. */
export function ReportPictures({
  list,
  said,
  refusal,
  one,
  choosing,
  onAgain,
}: ReportPicturesProps) {
  return (
    <section class="stack" aria-labelledby="report-pictures">
      <h2 id="report-pictures" tabIndex={-1}>
        {t('pictures')}
      </h2>
      <p class="hint">{t('pictures-hint')}</p>
      <p role="status" class={said === '' ? undefined : 'sent'}>
        {list === 'coming' ? t('pictures-loading') : said}
      </p>
      {refusal !== null && <Problem words={refusal} />}
      {list === 'lost' && (
        <>
          <Problem words={t('pictures-not-come')} />
          <button type="button" class="button" onClick={onAgain}>
            {t('try-again')}
          </button>
        </>
      )}
      {typeof list !== 'string' && list.length === 0 && <p>{t('pictures-none')}</p>}
      {typeof list !== 'string' && list.length > 0 && (
        <ul class="plain report-pictures">
          {list.map(({ id }) => (
            <li key={id}>{one(id)}</li>
          ))}
        </ul>
      )}
      {choosing}
    </section>
  );
}
