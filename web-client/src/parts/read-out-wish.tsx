import type { Participant } from '../domain';
import { t } from '../text/text';
import { whoName } from '../text/who';

interface Props {
  person: Participant;
  everyone: readonly Participant[];
}

/** For whoever runs the turns: somebody has to read, so they are told before the turn and in it. */
export function ReadOutWish({ person, everyone }: Props) {
  if (person.readOut !== true) return null;
  return <p class="strong">{t('read-out-wish', { who: whoName(person, everyone) })}</p>;
}
