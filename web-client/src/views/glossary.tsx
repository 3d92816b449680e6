import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { SendState } from '../domain';
import { EmptyTable } from '../parts/note-wall';
import { Problem } from '../parts/problem';
import { SendLine } from '../parts/write-box';
import { Heading } from '../shell/heading';
import { t } from '../text/text';

export interface ShownWord {
  id: string;
  word: string;
  /** Empty until somebody explains it. */
  meaning: string;
}

export interface GlossaryProps {
  session: string;
  /** Those that nobody has explained come first. */
  words: readonly ShownWord[];
  draft: string;
  state: SendState;
  refusal: string | null;
  onDraft: (word: string) => void;
  onAsk: () => void;
  /** What I wrote about words that are there no more. */
  left: ComponentChildren;
  /** Where a meaning is written, or said better. */
  explain: (word: ShownWord) => ComponentChildren;
  /** What can't change, and what we'll find out. */
  givens?: ComponentChildren;
  back: string;
  onBack: () => void;
}

/** "What does that mean?" Nobody is told who asked, and anybody may say it in plain words. */
export function Glossary(props: GlossaryProps) {
  return (
    <>
      <Heading what={t('glossary-title')} session={props.session} />
      {props.left}
      <AskWord {...props} />
      {props.words.length === 0 && <EmptyTable words={t('glossary-empty')} />}
      {props.words.length > 0 && (
        <ul class="plain stack" aria-label={t('glossary-words')}>
          {props.words.map((word) => (
            <li class={word.meaning === '' ? 'panel butter' : 'panel flat'} key={word.id}>
              <h2 dir="auto">{word.word}</h2>
              {word.meaning === '' ? (
                <p>{t('glossary-unknown')}</p>
              ) : (
                <p class="note-words" dir="auto">
                  {word.meaning}
                </p>
              )}
              {props.explain(word)}
            </li>
          ))}
        </ul>
      )}
      {props.givens}
      <button type="button" class="button" onClick={props.onBack}>
        {props.back}
      </button>
    </>
  );
}

const wordLettersMax = 120;

function AskWord({ draft, state, refusal, onDraft, onAsk }: GlossaryProps) {
  const id = useId();
  const ask = (event: Event) => {
    event.preventDefault();
    if (draft.trim() !== '') onAsk();
  };
  return (
    <form class="panel" onSubmit={ask}>
      {refusal !== null && <Problem words={refusal} />}
      <div class="field">
        <label class="label" for={id}>
          {t('glossary-which')}
        </label>
        <p class="hint" id={`${id}-who`}>
          {t('glossary-which-sees')}
        </p>
        <input
          id={id}
          class="box"
          dir="auto"
          autocomplete="off"
          maxLength={wordLettersMax}
          aria-describedby={`${id}-who`}
          value={draft}
          onInput={(event) => onDraft(event.currentTarget.value)}
        />
        <SendLine state={state} />
      </div>
      <button type="submit" class="button main">
        {t('glossary-ask')}
      </button>
    </form>
  );
}
