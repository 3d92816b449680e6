import { useState } from 'preact/hooks';
import { Picture } from '../art/pictures';
import { Choices } from '../parts/choices';
import { WriteBox } from '../parts/write-box';
import { Heading } from '../shell/heading';
import { t } from '../text/text';

export type Face = 'good' | 'fine' | 'hard';

interface FeedbackProps {
  session: string;
  draft: string;
  onDraft: (text: string) => void;
  onSend: (face: Face | null, words: string) => void;
  onSkip: () => void;
}

/** Asked once, never again. No name goes with it. */
export function Feedback({ session, draft, onDraft, onSend, onSkip }: FeedbackProps) {
  const [face, setFace] = useState<Face | null>(null);
  return (
    <>
      <Heading what={t('feedback-title')} session={session} />
      <Choices
        name="face"
        legend={t('feedback-face')}
        pictures
        chosen={face}
        onChoose={setFace}
        options={[
          { value: 'good', label: t('feedback-good'), picture: <Picture of="smile" /> },
          { value: 'fine', label: t('feedback-fine'), picture: <Picture of="flat" /> },
          { value: 'hard', label: t('feedback-hard'), picture: <Picture of="sad" /> },
        ]}
      />
      <WriteBox
        label={t('feedback-words')}
        whoSees={t('feedback-sees')}
        text={draft}
        state="draft"
        onText={onDraft}
      />
      <div class="buttons">
        <button type="button" class="button main" onClick={() => onSend(face, draft)}>
          {t('feedback-send')}
        </button>
        <button type="button" class="button" onClick={onSkip}>
          {t('feedback-skip')}
        </button>
      </div>
    </>
  );
}
