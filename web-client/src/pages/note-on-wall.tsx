import { t } from '../text/text';
import type { PageNeeds } from './needs';
import { useSends } from './sends';

/** Whoever wrote a note sees that it stands on the room screen, and can have it taken off. */
export function NoteOnWall({
  store,
  view,
  id,
}: Pick<PageNeeds, 'store' | 'view'> & { id: string }) {
  const sends = useSends(store);
  const note = view.notes.find((one) => one.id === id);
  if (note === undefined || !note.on_wall) return null;
  const isMine = note.by !== null && note.by === store.me.value;
  return (
    <div class="buttons">
      <p class="hint">{t('note-on-wall')}</p>
      {isMine && (
        <button
          type="button"
          class="button quiet"
          onClick={() => void sends.send({ kind: 'take_note_off_wall', body: { id } })}
        >
          {t('words-off-wall')}
          <span class="for-ears">: {note.text.slice(0, 40)}</span>
        </button>
      )}
    </div>
  );
}
