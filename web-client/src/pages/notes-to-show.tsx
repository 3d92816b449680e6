import type { Step } from '../protocol/types.generated';
import { t } from '../text/text';
import type { DeskNeeds } from './needs';
import { openStep } from './seen';

/** The steps in which the room screen shows notes. */
const together: readonly Step['kind'][] = ['reflect_together', 'still_got_time'];

/** Beside such a step on the desk: how many notes there are, and the way to choose among them. */
export function NotesToShow({ view, show }: Pick<DeskNeeds, 'view' | 'show'>) {
  const step = openStep(view);
  if (step === undefined || !together.includes(step.kind)) return null;
  const notes = view.notes.filter(({ about }) => about !== 'typed_turn');
  const shown = notes.filter(({ on_wall }) => on_wall).length;
  return (
    <section class="stack" aria-label={t('words-title')}>
      <p>{t('desk-notes', { count: notes.length, shown })}</p>
      <button type="button" class="button" onClick={() => show('words')}>
        {t('desk-notes-choose')}
      </button>
    </section>
  );
}
