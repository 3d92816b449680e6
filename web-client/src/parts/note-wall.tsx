import type { ComponentChildren } from 'preact';
import { Mug } from '../art/mug';
import type { Note } from '../domain';
import { t } from '../text/text';
import { whoName } from '../text/who';
import { Tick } from './tick';

interface Props {
  label: string;
  notes: readonly Note[];
  empty: string;
  /** Waiting behind a button: nothing pushes in while somebody reads. */
  newCount: number;
  held: boolean;
  onShowNew: () => void;
  onHold: (held: boolean) => void;
  /** What belongs under a note. */
  below?: (note: Note) => ComponentChildren;
}

export function NoteWall(props: Props) {
  const { label, notes, empty, newCount, held, onShowNew, onHold } = props;
  return (
    <section class="stack" aria-label={label}>
      <div class="buttons">
        {newCount > 0 && (
          <button type="button" class="button" onClick={onShowNew}>
            {t('notes-new', { count: newCount })}
          </button>
        )}
        <Tick ticked={held} onTick={onHold}>
          {t('notes-hold')}
        </Tick>
      </div>
      {notes.length === 0 ? <EmptyTable words={empty} /> : <Notes {...props} />}
    </section>
  );
}

export function Notes({ notes, below }: Pick<Props, 'notes' | 'below'>) {
  return (
    <ul class="notes plain">
      {notes.map((note) => (
        <li class="note" key={note.id}>
          <p class="note-words" dir="auto">
            {note.text}
          </p>
          {note.author !== null && (
            <p class="who hint">
              <Mug mug={note.author.mug} drink={note.author.drink} />
              <bdi>{whoName(note.author, [])}</bdi>
            </p>
          )}
          {below?.(note)}
        </li>
      ))}
    </ul>
  );
}

/** Nothing here yet: an empty mug, and what will come. */
export function EmptyTable({ words }: { words: string }) {
  return (
    <div class="empty">
      <Mug mug={4} drink="nothing" state="had_turn" />
      <p>{words}</p>
    </div>
  );
}
