import { useEffect, useRef } from 'preact/hooks';
import { t } from '../text/text';

export interface AskFirstProps {
  /** "Bo is having a turn just now." */
  words: string;
  onAsked: (anyway: boolean) => void;
}

/** Somebody would be left behind. The question takes the focus, and to wait comes first. */
export function AskFirst({ words, onAsked }: AskFirstProps) {
  const question = useRef<HTMLParagraphElement>(null);
  useEffect(() => question.current?.focus(), []);
  return (
    <section class="panel blush" aria-labelledby="ask-first">
      <p class="strong" id="ask-first" tabIndex={-1} ref={question} dir="auto">
        {words}
      </p>
      <div class="buttons pairs">
        <button type="button" class="button" onClick={() => onAsked(false)}>
          {t('left-wait')}
        </button>
        <button type="button" class="button" onClick={() => onAsked(true)}>
          {t('left-anyway')}
        </button>
      </div>
    </section>
  );
}
