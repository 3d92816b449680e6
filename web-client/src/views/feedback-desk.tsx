import type { ComponentChildren } from 'preact';
import { Problem } from '../parts/problem';
import { t } from '../text/text';

interface Props {
  /** In an order that tells nothing. Empty until the box is opened. */
  replies: readonly string[];
  sending: boolean;
  refusal: string | null;
  onOpen: () => void;
  /** Where hosts tell everybody what they heard. */
  children: ComponentChildren;
}

/** The closed box, for hosts: opened once, with three or more in it. */
export function FeedbackDesk({ replies, sending, refusal, onOpen, children }: Props) {
  return (
    <section class="stack" aria-labelledby="feedback-desk">
      <h2 id="feedback-desk">{t('closed-box')}</h2>
      {refusal !== null && <Problem words={refusal} />}
      {replies.length === 0 && (
        <>
          <p class="hint">{t('closed-box-hint')}</p>
          <button
            type="button"
            class="button"
            aria-disabled={sending ? 'true' : undefined}
            onClick={onOpen}
          >
            {sending ? t('sending') : t('closed-box-open')}
          </button>
        </>
      )}
      {replies.length > 0 && (
        <ul class="notes plain" aria-label={t('closed-box')}>
          {replies.map((reply, nth) => (
            <li class="note" key={nth}>
              <p class="note-words" dir="auto">
                {reply}
              </p>
            </li>
          ))}
        </ul>
      )}
      {children}
    </section>
  );
}
