/** Whom to call here, as every page of a session shows it. Pure. */
import type { View } from '../protocol/types.generated';
import type { LocalSupport } from '../shell/support-panel';
import { dateIn, dateWords } from './seen';

export function localSupport({ local_contact }: View): LocalSupport | null {
  const { text, checked_at } = local_contact;
  if (text === '' || checked_at === null) return null;
  return { words: text, checkedOn: dateWords(dateIn(0, checked_at)) };
}

/** It came along from the session before: a host is asked whether it is still right. */
export function isToCheck({ local_contact, created_at }: View): boolean {
  const { text, checked_at } = local_contact;
  return text !== '' && (checked_at ?? 0) < created_at;
}
