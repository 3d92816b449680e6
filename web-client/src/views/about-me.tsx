import { useId } from 'preact/hooks';
import type { TurnLength } from '../domain';
import { Choices } from '../parts/choices';
import { t } from '../text/text';
import { mugName } from '../text/who';

export interface AboutMeCard {
  name: string;
  turnLength: TurnLength;
  takesPart: 'out_loud' | 'typing' | 'read_for_me' | 'signing' | 'quietly';
  /** For the host only, gone a day after the session. */
  forHost: string;
  hideMyClock: boolean;
}

interface Props {
  card: AboutMeCard;
  mug: number;
  clockFor: 'everyone' | 'picture' | 'person';
  onCard: (card: AboutMeCard) => void;
  onTurnLength: (length: TurnLength) => void;
}

const ways = ['out_loud', 'typing', 'read_for_me', 'signing', 'quietly'] as const;

/** One card, all of it optional. Nobody is asked why. */
export function AboutMe({ card, mug, clockFor, onCard, onTurnLength }: Props) {
  const id = useId();
  const set = (change: Partial<AboutMeCard>) => onCard({ ...card, ...change });
  return (
    <div class="stack">
      <div class="field">
        <label class="label" for={`${id}-name`}>
          {t('about-name')}
        </label>
        <p class="hint" id={`${id}-name-hint`}>
          {t('about-name-hint', { mug: mugName(mug) })}
        </p>
        <input
          id={`${id}-name`}
          class="box"
          dir="auto"
          autocomplete="off"
          maxLength={60}
          aria-describedby={`${id}-name-hint`}
          value={card.name}
          onInput={(event) => set({ name: event.currentTarget.value })}
        />
      </div>
      <Choices
        name="turn-length"
        legend={t('turn-length')}
        hint={t(`turn-length-truth-${clockFor}`)}
        chosen={card.turnLength}
        onChoose={onTurnLength}
        options={[
          { value: 'same', label: t('turn-length-same') },
          { value: 'longer', label: t('turn-length-longer') },
          { value: 'no_clock', label: t('turn-length-no-clock') },
        ]}
      />
      <label class="choice">
        <input
          type="checkbox"
          checked={card.hideMyClock}
          onChange={(event) => set({ hideMyClock: event.currentTarget.checked })}
        />
        {t('hide-my-clock')}
      </label>
      <Choices
        name="takes-part"
        legend={t('takes-part')}
        chosen={card.takesPart}
        onChoose={(takesPart) => set({ takesPart })}
        options={ways.map((way) => ({ value: way, label: t(`takes-part-${way}`) }))}
      />
      <div class="field">
        <label class="label" for={`${id}-host`}>
          {t('about-host')}
        </label>
        <p class="hint" id={`${id}-host-hint`}>
          {t('about-host-hint')}
        </p>
        <textarea
          id={`${id}-host`}
          class="box"
          dir="auto"
          aria-describedby={`${id}-host-hint`}
          value={card.forHost}
          onInput={(event) => set({ forHost: event.currentTarget.value })}
        />
      </div>
    </div>
  );
}
