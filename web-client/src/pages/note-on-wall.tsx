import { OnWall } from '../parts/on-wall';
import { headingShown } from '../shell/heading';
import { useLostFocus } from '../shell/lost-focus';
import type { PageNeeds } from './needs';
import { refusalWords } from './refusal-words';
import { useSends } from './sends';

/** Whoever wrote a note sees that it stands on the room screen, and can have it taken off. */
export function NoteOnWall({
  store,
  view,
  id,
}: Pick<PageNeeds, 'store' | 'view'> & { id: string }) {
  const sends = useSends(store);
  const note = view.notes.find((one) => one.id === id);
  const press = useLostFocus(headingShown, [note?.on_wall, sends.refused]);
  if (note === undefined || !note.on_wall) return null;
  const isMine = note.by !== null && note.by === store.me.value;
  const takeOff = () => {
    press();
    void sends.send({ kind: 'take_note_off_wall', body: { id } });
  };
  return (
    <OnWall
      about={note.text.slice(0, 40)}
      sending={sends.sending}
      refusal={sends.refused === null ? null : refusalWords(sends.refused)}
      onTakeOff={isMine ? takeOff : null}
    />
  );
}
