import type { SendState } from '../domain';
import { t } from '../text/text';
import { Problem } from './problem';
import { WriteBox } from './write-box';

export interface AddHeadingProps {
  draft: string;
  state: SendState;
  refusal: string | null;
  onDraft: (text: string) => void;
  onAdd: () => void;
}

export const headingLettersMax = 120;

/** A few words that what was heard can stand under. */
export function AddHeading({ draft, state, refusal, onDraft, onAdd }: AddHeadingProps) {
  const add = (event: Event) => {
    event.preventDefault();
    if (draft.trim() !== '') onAdd();
  };
  return (
    <form class="stack" onSubmit={add}>
      {refusal !== null && <Problem words={refusal} />}
      <WriteBox
        label={t('themes-add')}
        whoSees={t('themes-add-sees')}
        text={draft}
        state={state}
        rows={2}
        lettersMax={headingLettersMax}
        onText={onDraft}
      />
      <button type="submit" class="button">
        {t('themes-add-send')}
      </button>
    </form>
  );
}
