import { sharesNotes } from '../plans/plan-parts';
import { t } from '../text/text';
import type { DeskNeeds } from './needs';
import { notesOf, notesOnWall, openStep } from './seen';

/** On the desk, beside a step in which notes go round: how many notes there are, and the way to choose among them. */
export function NotesToShow({ view, show }: Pick<DeskNeeds, 'view' | 'show'>) {
  if (!sharesNotes(openStep(view)?.kind)) return null;
  const count = notesOf(view).length;
  const shown = notesOnWall(view).length;
  return (
    <section class="stack" aria-label={t('words-title')}>
      <p>{t('desk-notes', { count, shown })}</p>
      <button type="button" class="button" onClick={() => show('words')}>
        {t('desk-notes-choose')}
      </button>
    </section>
  );
}
