import { mugKind } from '../art/mug-kinds';
import type { Participant } from '../domain';
import { t } from './text';

type Named = Pick<Participant, 'id' | 'name' | 'mug'>;

/** "Stripy orange mug": the name of everybody who has not given one. */
export function mugName(mug: number): string {
  return t('mug-name', mugKind(mug));
}

/** Names may repeat. Then the mug tells two people apart: "Sam, stripy orange mug". */
export function whoName(person: Named, everyone: readonly Named[]): string {
  if (person.name === null) return mugName(person.mug);
  const repeated = everyone.some(
    (other) => other.id !== person.id && sameName(other.name, person.name),
  );
  return repeated
    ? t('mug-beside-name', { name: person.name, ...mugKind(person.mug) })
    : person.name;
}

function sameName(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one.trim().toLowerCase() === other.trim().toLowerCase();
}
