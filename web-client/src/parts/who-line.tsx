import type { ComponentChildren } from 'preact';
import { Mug } from '../art/mug';
import type { Participant } from '../domain';
import { t } from '../text/text';
import { whoName } from '../text/who';

interface Props {
  person: Participant;
  everyone: readonly Participant[];
  children?: ComponentChildren;
}

/** A mug with its person's name beside it, whatever way the name is written. */
export function WhoLine({ person, everyone, children }: Props) {
  // Beside other words about them it is for those who do not see the tray.
  const words = children === undefined ? 'hint' : 'for-ears';
  return (
    <div class="row-who">
      <Mug
        mug={person.mug}
        drink={person.drink}
        state={person.state}
        tablet={person.tablet ?? false}
      />
      <span>
        <bdi class="strong">{whoName(person, everyone)}</bdi>
        {person.tablet === true && <span class={words}> {t('seat-shares')}</span>}
        {children}
      </span>
    </div>
  );
}
