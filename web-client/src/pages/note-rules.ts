/** What is true about names and notes here and now. */
import type { NoteRules } from '../parts/note-form';
import type { View } from '../protocol/types.generated';

const fewPeople = 5;

/** `visible`: how many people are here, with a device or beside one. Fewer than 5, and others may guess. */
export function noteRules(view: View, visible: number, origin = location): NoteRules {
  const open = view.settings.no_name === 'open';
  return {
    names: open ? ['from_me', 'no_name'] : ['from_me'],
    privateTo: null,
    fewPeople: visible < fewPeople ? visible : null,
    readFirst: false,
    plainHttp: origin.protocol === 'http:' && origin.hostname !== 'localhost',
  };
}
