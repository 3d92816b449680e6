import type { NoNameItem, Note, ParkItem, View } from '../protocol/types.generated';
import { changed, revised, withoutId } from './lists';
import type { Effects } from './told';
import { withTyped } from './turn-effects';

type WordKinds =
  | 'park_added'
  | 'park_edited'
  | 'park_discussed'
  | 'park_followed_up'
  | 'park_closed'
  | 'park_reopened'
  | 'park_removed'
  | 'turn_typed'
  | 'note_added'
  | 'note_edited'
  | 'note_removed'
  | 'note_put_on_wall'
  | 'note_taken_off_wall'
  | 'chat_posted'
  | 'chat_hidden'
  | 'no_name_released'
  | 'caption_added';

export const wordEffects: Effects<WordKinds> = {
  park_added: (view, event) => withParked(view, event),
  park_edited: (view, { id, text }) => withPark(view, id, { text }),
  park_discussed: (view, { id }) => withPark(view, id, { state: 'discussed' }),
  park_followed_up: (view, { id, owner, due, how }) =>
    withPark(view, id, { state: 'follow_up', owner, due, how }),
  park_closed: (view, { id, outcome }) => withPark(view, id, { state: 'closed', outcome }),
  park_reopened: (view, { id }) => withPark(view, id, { state: 'open' }),
  park_removed: (view, { id }) => ({ ...view, park: withoutId(view.park, id) }),

  // What is typed in a turn replaces what stood there.
  turn_typed: (view, event) =>
    view.notes.some(({ id }) => id === event.id)
      ? withOtherWords(view, event)
      : withTyped(
          withNote(view, { ...event, about: 'typed_turn' }),
          { table: event.table, who: event.by },
          event.id,
        ),
  note_added: (view, event) => withNote(view, event),
  note_edited: (view, event) => withOtherWords(view, event),
  note_removed: (view, { id }) => ({ ...view, notes: withoutId(view.notes, id) }),
  note_put_on_wall: (view, { id }) => standing(view, id, true),
  note_taken_off_wall: (view, { id }) => standing(view, id, false),

  chat_posted: (view, { id, text, by }) => ({
    ...view,
    chat: [...view.chat, { id, text, by, hidden: false }],
  }),
  // The words leave the screen, not the log: erasing is another thing.
  chat_hidden: (view, event) => ({
    ...view,
    chat: changed(
      view.chat,
      ({ id }) => id === event.id,
      (item) => ({ ...item, hidden: true, text: '' }),
    ),
  }),
  no_name_released: (view, { items }) => items.reduce(withNoName, view),

  // Captions are shown as they come (store), and stand in no view.
  caption_added: (view) => view,
};

function withPark(view: View, id: string, change: Partial<ParkItem>): View {
  return { ...view, park: revised(view.park, id, change) };
}

function withParked(view: View, { id, text, by }: Pick<ParkItem, 'id' | 'text' | 'by'>): View {
  const unanswered = { owner: '', due: '', how: '', outcome: '' };
  const parked: ParkItem = { id, revision: 1, state: 'open', text, by, ...unanswered };
  return { ...view, park: [...view.park, parked] };
}

type NewNote = Omit<Note, 'revision' | 'on_wall'>;

function withNote(view: View, { id, about, table, step, text, by }: NewNote): View {
  const note: Note = { id, revision: 1, about, table, step, text, by, on_wall: false };
  return { ...view, notes: [...view.notes, note] };
}

/** It was other words that somebody said may stand on the wall. */
function withOtherWords(view: View, { id, text }: Pick<Note, 'id' | 'text'>): View {
  return { ...view, notes: revised(view.notes, id, { text, on_wall: false }) };
}

/** The words stay as they are, and so does their revision: whoever is writing goes on. */
function standing(view: View, id: string, on_wall: boolean): View {
  const notes = changed(
    view.notes,
    (note) => note.id === id,
    (note) => ({ ...note, on_wall }),
  );
  return { ...view, notes };
}

/** A note without a name belongs to all tables; it stands at the first, where one circle sits. */
const circle = 't1';

function withNoName(view: View, item: NoNameItem): View {
  const { id, text } = item;
  if (item.box === 'chat')
    return { ...view, chat: [...view.chat, { id, text, by: null, hidden: false }] };
  if (item.box === 'car_park') return withParked(view, { id, text, by: null });
  if (item.box === 'feedback') return { ...view, feedback: [...view.feedback, item] };
  item.box satisfies 'together';
  const step = view.step ?? 'lobby';
  return withNote(view, { id, about: 'together', table: circle, step, text, by: null });
}
