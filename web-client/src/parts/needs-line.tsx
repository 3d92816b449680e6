import { t } from '../text/text';

interface Props {
  count: number;
  onPeople: () => void;
}

/** How many told the hosts what they need. What it is stands beside their names, and nowhere else. */
export function NeedsLine({ count, onPeople }: Props) {
  if (count === 0) return null;
  return (
    <p>
      <button type="button" class="button quiet" onClick={onPeople}>
        {t('needs-told', { count })}
      </button>
    </p>
  );
}
