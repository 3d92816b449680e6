import { useId, useRef } from 'preact/hooks';
import { t } from '../text/text';
import { Problem } from './problem';

interface CaptionBoxProps {
  text: string;
  /** Lines on their way. */
  waiting: number;
  /** For one table's people, or for all. */
  forTable: boolean;
  problem: string | null;
  onText: (text: string) => void;
  onSend: () => void;
}

/** One line after the other, with Enter: the focus never leaves the box. */
export function CaptionBox({ text, waiting, forTable, problem, ...props }: CaptionBoxProps) {
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const send = (event: Event) => {
    event.preventDefault();
    props.onSend();
    box.current?.focus();
  };
  return (
    <form class="panel" onSubmit={send}>
      <div class="field">
        <label class="label" for={id}>
          {t('captions-type')}
        </label>
        <p class="hint" id={`${id}-who`}>
          {forTable ? t('captions-type-table') : t('captions-type-all')} {t('captions-type-hint')}
        </p>
        <input
          id={id}
          class="box"
          ref={box}
          type="text"
          dir="auto"
          autocomplete="off"
          enterkeyhint="send"
          maxLength={1000}
          aria-describedby={`${id}-who`}
          value={text}
          onInput={(event) => props.onText(event.currentTarget.value)}
        />
      </div>
      {waiting > 0 && <p class="not-sent">{t('captions-waiting', { count: waiting })}</p>}
      {problem !== null && <Problem words={problem} />}
      <button type="submit" class="button">
        {t('captions-type-send')}
      </button>
    </form>
  );
}
