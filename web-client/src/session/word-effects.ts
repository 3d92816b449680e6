import type { NoNameItem, Note, ParkItem, View } from '../protocol/types.generated';
import { changed, revised, withoutId } from './lists';
import { isUnanswered, standsUnder } from './look-ups';
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
  | 'words_use_chosen'
  | 'no_name_released'
  | 'caption_added'
  | 'park_shared'
  | 'parks_joined'
  | 'park_parted'
  | 'chat_parked'
  | 'note_parked'
  | 'park_released'
  | 'park_withheld'
  | 'follow_up_opened'
  | 'follow_up_closed'
  | 'answer_asked'
  | 'asking_stopped';

export const wordEffects: Effects<WordKinds> = {
  park_added: (view, event) => withParked(view, event),
  // It was other words that somebody checked.
  park_edited: (view, { id, text }) => withPark(view, id, { text, released: false }),
  park_discussed: (view, { id }) => withPark(view, id, { state: 'discussed' }),
  park_followed_up: (view, { id, owner, due, how, answered_by }) =>
    withPark(view, id, {
      ...{ state: 'follow_up', owner, due, how, answered_by },
      ...sameLink(view, id, owner),
    }),
  park_closed: (view, { id, outcome, became, to, answered_by }) =>
    withPark(view, id, {
      ...{ state: 'closed', outcome, became, answered_by, asked: false },
      ...ownerAfter(became, to),
    }),
  park_reopened: (view, { id }) => withPark(view, id, { state: 'open' }),
  park_removed: (view, { id }) => ({ ...view, park: withoutId(lifted(view.park, id), id) }),

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
    chat: [...view.chat, { id, text, by, hidden: false, parked: null }],
  }),
  // Of one thing the last word holds; that nothing is said of it is no word.
  words_use_chosen: (view, { choice }) => {
    const others = withoutId(view.words_uses, choice.id);
    return { ...view, words_uses: choice.use === 'unsaid' ? others : [...others, choice] };
  },
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

  // Whoever is writing about it goes on: its revision stays.
  park_shared: (view, { id }) => marked(view, id, { shared: true }),
  park_released: (view, { id }) => marked(view, id, { released: true }),
  park_withheld: (view, { id }) => marked(view, id, { released: false }),
  answer_asked: (view, { id }) => marked(view, id, { asked: true }),
  asking_stopped: (view, { id }) => marked(view, id, { asked: false }),
  follow_up_opened: (view, { key }) => ({ ...view, follow_up_key: key }),
  follow_up_closed: (view) => ({ ...view, follow_up_key: '' }),
  parks_joined: (view, { id, into }) => withPark(view, id, { into }),
  park_parted: (view, { id }) => {
    const item = view.park.find((one) => one.id === id);
    if (item === undefined) return view;
    return withPark(view, id, standingAlone(item, standsUnder(view.park, item)));
  },
  chat_parked: (view, event) => ({
    ...view,
    chat: changed(
      view.chat,
      ({ id }) => id === event.id,
      (item) => ({ ...item, parked: event.park }),
    ),
  }),
  note_parked: (view, event) => ({
    ...view,
    notes: changed(
      view.notes,
      ({ id }) => id === event.id,
      (note) => ({ ...note, parked: event.park }),
    ),
  }),
};

function withPark(view: View, id: string, change: Partial<ParkItem>): View {
  return { ...view, park: revised(view.park, id, change) };
}

function withParked(view: View, { id, text, by }: Pick<ParkItem, 'id' | 'text' | 'by'>): View {
  const parked: ParkItem = {
    ...{ id, revision: 1, state: 'open', text, by, owner: '', due: '', how: '', outcome: '' },
    ...{ became: 'did', shared: false, into: null },
    ...{ answered_by: '', released: false, asked: false },
  };
  return { ...view, park: [...view.park, parked] };
}

function marked(view: View, id: string, change: Partial<ParkItem>): View {
  const park = changed(
    view.park,
    (item) => item.id === id,
    (item) => ({ ...item, ...change }),
  );
  return { ...view, park };
}

/** Asked for an answer was whoever followed it up then; the link is dead for anybody else. */
function sameLink(view: View, id: string, owner: string): Partial<ParkItem> {
  const before = view.park.find((item) => item.id === id);
  return before?.owner === owner ? {} : { asked: false };
}

/** Passed on, somebody else looks after it; without an owner, nobody. */
function ownerAfter(became: ParkItem['became'], to: string): Partial<ParkItem> {
  if (became === 'passed_to') return { owner: to };
  return became === 'no_owner' ? { owner: '' } : {};
}

/** What was said to both holds for one that stands by itself again, unless it had an answer before. */
function standingAlone(item: ParkItem, from: ParkItem): ParkItem {
  const alone = { ...item, into: null };
  if (!isUnanswered(alone)) return alone;
  const { state, owner, due, how, outcome, became, answered_by } = from;
  return { ...alone, state, owner, due, how, outcome, became, answered_by };
}

/** What stands under one that goes is not lost with it. */
function lifted(park: readonly ParkItem[], id: string): ParkItem[] {
  const gone = park.find((one) => one.id === id);
  return park.map((item) => {
    if (gone === undefined || item.into !== id) return item;
    return gone.into === null ? standingAlone(item, gone) : { ...item, into: gone.into };
  });
}

type NewNote = Omit<Note, 'revision' | 'on_wall' | 'parked'>;

function withNote(view: View, { id, about, table, step, text, by }: NewNote): View {
  const note: Note = {
    id,
    revision: 1,
    about,
    table,
    step,
    text,
    by,
    on_wall: false,
    parked: null,
  };
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
    return {
      ...view,
      chat: [...view.chat, { id, text, by: null, hidden: false, parked: null }],
    };
  if (item.box === 'car_park') return withParked(view, { id, text, by: null });
  if (item.box === 'feedback')
    return text === '' ? view : { ...view, feedback: [...view.feedback, item] };
  item.box satisfies 'together';
  const step = view.step ?? 'lobby';
  return withNote(view, { id, about: 'together', table: circle, step, text, by: null });
}
