import { useRef } from 'preact/hooks';
import type { SendState } from '../domain';
import { Fold } from '../parts/fold';
import { Problem } from '../parts/problem';
import { SureButton } from '../parts/sure-button';
import { WriteBox } from '../parts/write-box';
import { useLostFocus } from '../shell/lost-focus';
import { t } from '../text/text';

export interface SuggestQuestionProps {
  suggested: readonly { id: string; text: string; who: string; mine: boolean }[];
  draft: string;
  state: SendState;
  /** Why a suggestion was not taken back. */
  refusal: string | null;
  onTakeBack: (id: string) => void;
  onDraft: (text: string) => void;
  onSend: () => void;
}

/** Another question for the group. It is up to the host what is asked. */
export function SuggestQuestion({
  suggested,
  draft,
  state,
  refusal,
  onTakeBack,
  onDraft,
  onSend,
}: SuggestQuestionProps) {
  const part = useRef<HTMLDivElement>(null);
  const press = useLostFocus(() => part.current, [suggested.length, refusal]);
  const takeBack = (id: string) => {
    press();
    onTakeBack(id);
  };
  const send = (event: Event) => {
    event.preventDefault();
    if (draft.trim() !== '') onSend();
  };
  return (
    <div tabIndex={-1} ref={part}>
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
            {refusal !== null && <Problem words={refusal} />}
            <ul class="notes plain">
              {suggested.map(({ id, text, who, mine }) => (
                <li class="note" key={id}>
                  <p class="note-words" dir="auto">
                    {text}
                  </p>
                  <p class="hint">
                    <bdi>{who}</bdi>
                  </p>
                  {mine && (
                    <div class="buttons">
                      <SureButton
                        words={t('suggest-take-back')}
                        sure={t('suggest-take-back-sure')}
                        about={text.slice(0, 40)}
                        onSure={() => takeBack(id)}
                      />
                    </div>
                  )}
                </li>
              ))}
            </ul>
          </section>
        )}
      </Fold>
    </div>
  );
}
