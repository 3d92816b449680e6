import type { SendState } from '../domain';
import { t } from '../text/text';
import { EmptyTable } from './note-wall';
import { Problem } from './problem';
import { WriteBox } from './write-box';

export interface WordSaid {
  id: string;
  text: string;
  /** A name; null: I said it. */
  by: string | null;
}

export interface ThreadProps {
  words: readonly WordSaid[];
  /** Who can see it, said before anybody types. */
  whoSees: string;
  /** Where nothing can be added any more, there is no box. */
  isOver: boolean;
  draft: string;
  state: SendState;
  refusal: string | null;
  onDraft: (text: string) => void;
  onSend: () => void;
}

const lettersMax = 1000;

/** What two sides said to each other in private, oldest first, and the box beneath. */
export function Thread({ words, whoSees, isOver, draft, state, refusal, ...props }: ThreadProps) {
  const send = (event: Event) => {
    event.preventDefault();
    if (draft.trim() !== '') props.onSend();
  };
  return (
    <>
      {words.length === 0 && <EmptyTable words={t('private-none')} />}
      {words.length > 0 && (
        <ol class="plain stack" aria-label={t('private-words')}>
          {words.map(({ id, text, by }) => (
            <li class={by === null ? 'panel flat' : 'panel flat butter'} key={id}>
              <p class="hint">
                <bdi>{by ?? t('private-mine')}</bdi>
              </p>
              <p class="note-words" dir="auto">
                {text}
              </p>
            </li>
          ))}
        </ol>
      )}
      {isOver ? (
        <p class="hint">{whoSees}</p>
      ) : (
        <form class="panel" onSubmit={send}>
          {refusal !== null && <Problem words={refusal} />}
          <WriteBox
            label={t('private-box')}
            whoSees={whoSees}
            text={draft}
            state={state}
            lettersMax={lettersMax}
            onText={props.onDraft}
          />
          <button type="submit" class="button main">
            {t('note-send')}
          </button>
        </form>
      )}
    </>
  );
}
