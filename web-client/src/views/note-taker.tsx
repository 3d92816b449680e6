import type { SendState } from '../domain';
import { WriteBox } from '../parts/write-box';
import { t } from '../text/text';

interface DeskProps {
  /** "You take notes"; or that they do not any more. */
  title: string;
  /** What becomes of the words in the box, where that is not plain. */
  hint: string;
  draft: string;
  state: SendState;
  onDraft: (text: string) => void;
  onAdd: () => void;
  /** How somebody is done with the box. */
  leave: string;
  onLeave: () => void;
}

/** The box of whoever takes notes, at hand in every step. */
export function NoteTakerDesk(props: DeskProps) {
  const { title, hint, draft, state, onDraft, onAdd, leave, onLeave } = props;
  const add = (event: Event) => {
    event.preventDefault();
    if (draft.trim() !== '') onAdd();
  };
  return (
    <section class="panel" aria-labelledby="note-taker">
      <h2 id="note-taker">{title}</h2>
      {hint !== '' && <p>{hint}</p>}
      <form class="stack" onSubmit={add}>
        <WriteBox
          label={t('note-taker-box')}
          whoSees={t('note-taker-box-sees')}
          text={draft}
          state={state}
          onText={onDraft}
        />
        <button type="submit" class="button">
          {t('note-taker-add')}
        </button>
      </form>
      <button type="button" class="button quiet" onClick={onLeave}>
        {leave}
      </button>
    </section>
  );
}
