import { useRef, useState } from 'preact/hooks';
import type { SendState } from '../domain';
import { Problem } from '../parts/problem';
import { WriteBox } from '../parts/write-box';
import { t } from '../text/text';
import type { ShownWord } from './glossary';

interface Props {
  word: ShownWord;
  draft: string;
  state: SendState;
  refusal: string | null;
  onDraft: (text: string) => void;
  /** True once it is taken. */
  onExplain: () => Promise<boolean>;
}

/** A meaning that is there can be said better, by anybody; one that is missing has its box open. */
export function WordMeaning({ word, draft, state, refusal, onDraft, onExplain }: Props) {
  const isMissing = word.meaning === '';
  const [opened, setOpen] = useState(draft !== '');
  // Whoever writes keeps their box, also when somebody else explained the word meanwhile.
  const shown = isMissing || opened || draft !== '';
  const part = useRef<HTMLDivElement>(null);
  const open = () => {
    if (draft === '') onDraft(word.meaning);
    setOpen(true);
  };
  const explain = async (event: Event) => {
    event.preventDefault();
    if (draft.trim() === '' || !(await onExplain())) return;
    setOpen(false);
    part.current?.focus();
  };
  return (
    <div class="stack" tabIndex={-1} ref={part}>
      {refusal !== null && <Problem words={refusal} />}
      {!shown && (
        <button type="button" class="button quiet" onClick={open}>
          {t('glossary-better')}
          <span class="for-ears">: {word.word}</span>
        </button>
      )}
      {shown && (
        <form class="stack" onSubmit={(event) => void explain(event)}>
          <WriteBox
            label={t('glossary-meaning', { word: word.word })}
            whoSees={t('glossary-meaning-sees')}
            text={draft}
            state={state}
            rows={2}
            onText={(text) => {
              setOpen(true);
              onDraft(text);
            }}
          />
          <button type="submit" class="button">
            {t('glossary-explain')}
            <span class="for-ears">: {word.word}</span>
          </button>
        </form>
      )}
    </div>
  );
}
