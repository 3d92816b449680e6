import { useEffect, useRef, useState } from 'preact/hooks';
import type { View } from '../protocol/types.generated';
import { announcer } from '../shell/speaker';
import { t } from '../text/text';
import { openStep } from './seen';

/** Another question in the same step: said politely, and shown until it is put away. */
export function QuestionChanged({ view }: { view: View }) {
  const step = openStep(view);
  const asked = step?.questions.join('\n') ?? '';
  const before = useRef({ step: step?.id, asked });
  const [changed, setChanged] = useState(false);
  useEffect(() => {
    const isSameStep = before.current.step === step?.id;
    if (isSameStep && before.current.asked !== asked) {
      setChanged(true);
      announcer.say({ text: `${t('question-changed')} ${step?.questions.join(' ') ?? ''}` });
    }
    if (!isSameStep) setChanged(false);
    before.current = { step: step?.id, asked };
  }, [step?.id, asked]);
  if (!changed) return null;
  return (
    <div class="line-bar">
      <p class="strong">{t('question-changed')}</p>
      <p>{t('question-changed-kept')}</p>
      <button type="button" class="button" onClick={() => setChanged(false)}>
        {t('put-away')}
      </button>
    </div>
  );
}
