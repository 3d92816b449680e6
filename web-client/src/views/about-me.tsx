import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Place, TurnLength, Way } from '../domain';
import { Choices } from '../parts/choices';
import { ChooseWay } from '../parts/choose-way';
import { Tick } from '../parts/tick';
import { t } from '../text/text';
import { mugName } from '../text/who';

export interface AboutMeCard {
  name: string;
  turnLength: TurnLength;
  /** Null: not said. */
  place: Place | null;
  way: Way;
  /** Which ways there are here. */
  ways: readonly Way[];
  hideMyClock: boolean;
  /** Whom they work or come with; null where nobody asks: one circle mixes no tables. */
  group: string | null;
}

interface Props {
  card: AboutMeCard;
  mug: number;
  clockFor: 'everyone' | 'picture' | 'person';
  onCard: (card: AboutMeCard) => void;
  onTurnLength: (length: TurnLength) => void;
  onShare: (() => void) | null;
  /** Where something can be told to the hosts alone. */
  children?: ComponentChildren;
}

/** One card, all of it optional. Nobody is asked why. */
export function AboutMe(props: Props) {
  const { card, mug, clockFor, onCard, onTurnLength, onShare, children } = props;
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
      <ChooseWay
        name="about-way"
        ways={card.ways}
        chosen={card.way}
        onChoose={(way) => set({ way })}
      />
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
      <Tick ticked={card.hideMyClock} onTick={(hideMyClock) => set({ hideMyClock })}>
        {t('hide-my-clock')}
      </Tick>
      <Choices
        name="place"
        legend={t('about-place')}
        across
        chosen={card.place}
        onChoose={(place) => set({ place })}
        options={[
          { value: 'room', label: t('about-place-room') },
          { value: 'online', label: t('about-place-online') },
        ]}
      />
      {card.group !== null && <Group group={card.group} onGroup={(group) => set({ group })} />}
      {children}
      {onShare !== null && (
        <button type="button" class="button quiet" onClick={onShare}>
          {t('tablet-share')}
        </button>
      )}
    </div>
  );
}

/** Told when they leave the box: each letter of it would be a word to the host. */
function Group({ group, onGroup }: { group: string; onGroup: (group: string) => void }) {
  const id = useId();
  return (
    <div class="field">
      <label class="label" for={id}>
        {t('about-group')}
      </label>
      <p class="hint" id={`${id}-hint`}>
        {t('about-group-hint')}
      </p>
      <input
        id={id}
        class="box"
        dir="auto"
        autocomplete="off"
        maxLength={100}
        aria-describedby={`${id}-hint`}
        defaultValue={group}
        onChange={(event) => onGroup(event.currentTarget.value)}
      />
    </div>
  );
}
