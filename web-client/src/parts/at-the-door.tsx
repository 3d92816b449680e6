import { t } from '../text/text';

interface Knock {
  who: string;
  name: string;
  place: 'unsaid' | 'hall' | 'online';
}

interface Props {
  knocks: readonly Knock[];
  onLetIn: (who: string) => void;
  onTurnAway: (who: string) => void;
}

const WHERE = { unsaid: null, hall: 'place-room', online: 'place-online' } as const;

/** Whoever knocked and waits. The name is what they gave; without one they are somebody. */
export function AtTheDoor({ knocks, onLetIn, onTurnAway }: Props) {
  if (knocks.length === 0) return null;
  return (
    <section class="panel butter" aria-labelledby="at-the-door">
      <h2 id="at-the-door">{t('door-knocks', { count: knocks.length })}</h2>
      <ul class="plain stack">
        {knocks.map((knock) => (
          <Waiting
            key={knock.who}
            name={knock.name === '' ? t('door-no-name') : knock.name}
            place={knock.place}
            onLetIn={() => onLetIn(knock.who)}
            onTurnAway={() => onTurnAway(knock.who)}
          />
        ))}
      </ul>
    </section>
  );
}

interface WaitingProps {
  name: string;
  place: Knock['place'];
  onLetIn: () => void;
  onTurnAway: () => void;
}

function Waiting({ name, place, onLetIn, onTurnAway }: WaitingProps) {
  const where = WHERE[place];
  return (
    <li class="buttons pairs">
      <p class="whole">
        <bdi class="strong">{name}</bdi> {where && t(where)}
      </p>
      <button type="button" class="button" onClick={onLetIn}>
        {t('door-let-in')}
        <span class="for-ears">: {name}</span>
      </button>
      <button type="button" class="button" onClick={onTurnAway}>
        {t('door-not-now')}
        <span class="for-ears">: {name}</span>
      </button>
    </li>
  );
}
