import { t } from '../text/text';
import '../styles/report.css';

interface Props {
  /** Null: not here yet; '': it never came. */
  address: string | null;
  onAgain: () => void;
  /** What is on it, for everybody. */
  children: string;
}

/** A picture, or where it should be, and what is on it. Those who hear the page hear that once. */
export function ShownPicture({ address, onAgain, children }: Props) {
  const isHere = address !== null && address !== '';
  return (
    <figure class="stack">
      {address === null && <p class="hint">{t('pictures-loading')}</p>}
      {address === '' && (
        <div class="buttons">
          <p>{t('pictures-not-here')}</p>
          <button type="button" class="button quiet" onClick={onAgain}>
            {t('try-again')}
            <span class="for-ears">: {children.slice(0, 40)}</span>
          </button>
        </div>
      )}
      {isHere && <img class="report-picture" src={address} alt={children} />}
      <figcaption dir="auto" aria-hidden={isHere ? 'true' : undefined}>
        {children}
      </figcaption>
    </figure>
  );
}
