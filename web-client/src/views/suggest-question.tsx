import type { SendState } from '../domain';
import { Fold } from '../parts/fold';
import { WriteBox } from '../parts/write-box';
import { t } from '../text/text';

export interface SuggestQuestionProps {
  suggested: readonly { id: string; text: string; who: string }[];
  draft: string;
  state: SendState;
  onDraft: (text: string) => void;
  onSend: () => void;
}

/** Another question for the group. It is up to the host what is asked. */
export function SuggestQuestion({
  suggested,
  draft,
  state,
  onDraft,
  onSend,
}: SuggestQuestionProps) {
  const send = (event: Event) => {
    event.preventDefault();
    if (draft.trim() !== '') onSend();
  };
  return (
    <Fold words={t('suggest-title')} open={draft !== ''}>
      <form class="stack" onSubmit={send}>
        <WriteBox
          label={t('suggest-label')}
          whoSees={t('suggest-sees')}
          text={draft}
          state={state}
          rows={2}
          onText={onDraft}
        />
        <button type="submit" class="button">
          {t('suggest-send')}
        </button>
      </form>
      {suggested.length > 0 && (
        <section aria-label={t('suggest-others')}>
          <p class="strong">{t('suggest-others')}</p>
          <ul class="notes plain">
            {suggested.map(({ id, text, who }) => (
              <li class="note" key={id}>
                <p class="note-words" dir="auto">
                  {text}
                </p>
                <p class="hint">
                  <bdi>{who}</bdi>
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Fold>
  );
}
