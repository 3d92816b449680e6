import type { Card, Participant } from '../domain';
import { t } from './text';
import { whoName } from './who';

/** "Bo holds up: Slow down." */
export function cardWords(
  { person, card }: { person: Participant; card: Card },
  everyone: readonly Participant[],
): string {
  return t('hold-up-said', { who: whoName(person, everyone), card: t(`hold-up-${card}`) });
}
