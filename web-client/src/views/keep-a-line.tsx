import { useState } from 'preact/hooks';
import { WordsUseChoice, type WordsUseProps } from '../parts/words-use';
import { WriteBox } from '../parts/write-box';
import { Heading } from '../shell/heading';
import { t } from '../text/text';

interface KeepALineProps {
  session: string;
  /** From their own notes, to change or leave. */
  suggestion: string;
  use: WordsUseProps;
  onKeep: (line: string) => void;
  onSkip: () => void;
}

/** After "I've finished": one line for the report, in their own words, or nothing. */
export function KeepALine({ session, suggestion, use, onKeep, onSkip }: KeepALineProps) {
  const [line, setLine] = useState(suggestion);
  return (
    <>
      <Heading what={t('keep-line-title')} session={session} />
      <p>{t('keep-line-thanks')}</p>
      <WriteBox
        label={t('keep-line-label')}
        whoSees={t('keep-line-sees')}
        text={line}
        state="draft"
        rows={3}
        onText={setLine}
      />
      <WordsUseChoice name="line" {...use} />
      <div class="buttons">
        <button type="button" class="button main" onClick={() => onKeep(line)}>
          {t('keep-line-action')}
        </button>
        <button type="button" class="button" onClick={onSkip}>
          {t('keep-line-skip')}
        </button>
      </div>
    </>
  );
}
