import { t } from '../text/text';
import { ReflectAlone } from '../views/reflect';
import type { RoundNeeds } from './needs';
import { questionsOf } from './seen';
import { useWriting } from './writing';

/** The box of one's own private page. It never leaves this device. */
export const privateBox = 'private';

/** "Write my turn now": the private page, before its minute has come. */
export function PrivatePage({ store, view, onBack }: RoundNeeds & { onBack: () => void }) {
  const writing = useWriting(store, privateBox);
  return (
    <>
      <ReflectAlone
        session={view.title}
        questions={questionsOf(view)}
        clock={null}
        draft={writing.draft}
        state="draft"
        onDraft={writing.onDraft}
      />
      <button type="button" class="button" onClick={onBack}>
        {t('back-to-session')}
      </button>
    </>
  );
}
