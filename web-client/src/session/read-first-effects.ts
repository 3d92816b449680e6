/** Notes without a name that somebody reads before the others do, and private words with hosts. */
import type { Effects } from './told';

type ReadFirstKinds =
  | 'reader_asked'
  | 'reader_changed'
  | 'notes_held'
  | 'held_note_settled'
  | 'written_back'
  | 'private_word_said';

export const readFirstEffects: Effects<ReadFirstKinds> = {
  reader_asked: (view, { who }) => ({ ...view, reader_asked: who }),
  reader_changed: (view, { reader }) => ({ ...view, reader, reader_asked: null }),
  // One without words was taken out by its writer.
  notes_held: (view, { items }) => ({
    ...view,
    held: [
      ...view.held,
      ...items.filter(({ text }) => text !== '').map((note) => ({ note, kept_private: false })),
    ],
  }),
  held_note_settled: (view, { id, shown }) => ({
    ...view,
    held: shown
      ? view.held.filter(({ note }) => note.id !== id)
      : view.held.map((one) => (one.note.id === id ? { ...one, kept_private: true } : one)),
  }),
  written_back: (view, { reply }) => ({ ...view, replies: [...view.replies, reply] }),
  // A host's own comes on both of their streams: one stands for it.
  private_word_said: (view, { word }) => ({
    ...view,
    private_words: [...view.private_words.filter(({ id }) => id !== word.id), word],
  }),
};
