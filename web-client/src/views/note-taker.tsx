import type { SendState } from '../domain';
import { WriteBox } from '../parts/write-box';
import { t } from '../text/text';

interface DeskProps {
  draft: string;
  state: SendState;
  onDraft: (text: string) => void;
  onAdd: () => void;
  onStop: () => void;
}

/** The box of whoever takes notes, at hand in every step. */
export function NoteTakerDesk({ draft, state, onDraft, onAdd, onStop }: DeskProps) {
  const add = (event: Event) => {
    event.preventDefault();
    if (draft.trim() !== '') onAdd();
  };
  return (
    <section class="panel" aria-labelledby="note-taker">
      <h2 id="note-taker">{t('note-taker-you')}</h2>
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
      <button type="button" class="button quiet" onClick={onStop}>
        {t('note-taker-stop')}
      </button>
    </section>
  );
}
