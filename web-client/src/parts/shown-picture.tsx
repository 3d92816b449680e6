import { t } from '../text/text';
import '../styles/report.css';

interface Props {
  /** Null: not here yet; '': it never came. */
  address: string | null;
  description: string;
  onAgain: () => void;
}

/** A picture, or where it should be. */
export function ShownPicture({ address, description, onAgain }: Props) {
  if (address === null) return <p class="hint">{t('pictures-loading')}</p>;
  if (address !== '') return <img class="report-picture" src={address} alt={description} />;
  return (
    <div class="buttons">
      <p>{t('pictures-not-here')}</p>
      <button type="button" class="button quiet" onClick={onAgain}>
        {t('try-again')}
        <span class="for-ears">: {description.slice(0, 40)}</span>
      </button>
    </div>
  );
}
