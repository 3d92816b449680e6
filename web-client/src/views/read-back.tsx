import { useEffect, useRef, useState } from 'preact/hooks';
import type { WordsUse } from '../domain';
import { WordsUseChoice } from '../parts/words-use';
import { WriteBox } from '../parts/write-box';
import { t } from '../text/text';

interface Props {
  who: string;
  draft: string;
  /** Not between their turns: what is written waits. */
  maySend: boolean;
  /** A date in words. */
  keptUntil: string;
  onDraft: (text: string) => void;
  onSend: (text: string, use: WordsUse) => void;
}

/** What somebody says is typed for them, read back to them, and goes out once it is right. */
export function TypeForThem({ who, draft, maySend, keptUntil, onDraft, onSend }: Props) {
  const [text, setText] = useState(draft);
  const [asks, setAsks] = useState(false);
  const said = text.trim();
  const ask = (event: Event) => {
    event.preventDefault();
    if (said !== '') setAsks(true);
  };
  const type = (words: string) => {
    setText(words);
    onDraft(words);
  };
  if (asks && maySend) {
    return (
      <ReadBack
        who={who}
        said={said}
        keptUntil={keptUntil}
        onYes={(use) => onSend(said, use)}
        onNo={() => setAsks(false)}
      />
    );
  }
  return (
    <form class="stack" onSubmit={ask}>
      <WriteBox
        label={t('care-words', { who })}
        whoSees={t('care-words-sees')}
        text={text}
        state="draft"
        onText={type}
      />
      {maySend ? (
        <button type="submit" class="button">
          {t('care-read-back')}
        </button>
      ) : (
        <p class="hint">{t('care-words-wait')}</p>
      )}
    </form>
  );
}

interface ReadBackProps {
  who: string;
  said: string;
  keptUntil: string;
  onYes: (use: WordsUse) => void;
  onNo: () => void;
}

/** They are asked anew each time: nobody's yes is another's. */
export function ReadBack({ who, said, keptUntil, onYes, onNo }: ReadBackProps) {
  const [use, setUse] = useState<WordsUse>('unsaid');
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  return (
    <section class="panel butter" aria-label={t('care-right')} tabIndex={-1} ref={panel}>
      <p class="as-h2">{t('care-right')}</p>
      <p class="hint">{t('care-right-hint', { who })}</p>
      <p class="note-words read-back" dir="auto">
        {said}
      </p>
      <WordsUseChoice name="theirs" theirs use={use} keptUntil={keptUntil} onUse={setUse} />
      <div class="buttons pairs">
        <button type="button" class="button main" onClick={() => onYes(use)}>
          {t('care-right-yes')}
        </button>
        <button type="button" class="button" onClick={onNo}>
          {t('care-right-no')}
        </button>
      </div>
    </section>
  );
}
