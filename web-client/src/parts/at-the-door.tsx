import { t } from '../text/text';

interface Props {
  knocks: readonly { who: string; name: string }[];
  onLetIn: (who: string) => void;
  onTurnAway: (who: string) => void;
}

/** Whoever knocked and waits. The name is what they gave; without one they are somebody. */
export function AtTheDoor({ knocks, onLetIn, onTurnAway }: Props) {
  if (knocks.length === 0) return null;
  return (
    <section class="panel butter" aria-labelledby="at-the-door">
      <h2 id="at-the-door">{t('door-knocks', { count: knocks.length })}</h2>
      <ul class="plain stack">
        {knocks.map(({ who, name }) => (
          <li key={who} class="buttons pairs">
            <p class="strong whole">
              <bdi>{name === '' ? t('door-no-name') : name}</bdi>
            </p>
            <button type="button" class="button" onClick={() => onLetIn(who)}>
              {t('door-let-in')}
              <span class="for-ears">: {name}</span>
            </button>
            <button type="button" class="button" onClick={() => onTurnAway(who)}>
              {t('door-not-now')}
              <span class="for-ears">: {name}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
