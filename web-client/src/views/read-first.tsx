import type { Note } from '../domain';
import { Fold } from '../parts/fold';
import { t } from '../text/text';

export type ReadFirstAnswer = 'show' | 'keep_private' | 'write_back' | 'get_help';

interface Props {
  notes: readonly Note[];
  onAnswer: (id: string, answer: ReadFirstAnswer) => void;
}

/** One note at a time, read by a person before anybody else sees it. */
export function ReadFirst({ notes, onAnswer }: Props) {
  const note = notes[0];
  if (note === undefined) return null;
  return (
    <section class="panel blush" aria-label={t('read-first')}>
      <h2>{t('read-first-count', { count: notes.length })}</h2>
      <p class="note-words" dir="auto">
        {note.text}
      </p>
      <div class="buttons pairs">
        <button type="button" class="button" onClick={() => onAnswer(note.id, 'show')}>
          {t('read-first-show')}
        </button>
        <button type="button" class="button" onClick={() => onAnswer(note.id, 'keep_private')}>
          {t('read-first-private')}
        </button>
        <button type="button" class="button" onClick={() => onAnswer(note.id, 'write_back')}>
          {t('read-first-write-back')}
        </button>
        <button type="button" class="button" onClick={() => onAnswer(note.id, 'get_help')}>
          {t('read-first-help')}
        </button>
      </div>
      <Fold words={t('help-what')}>
        <ol class="list-dots">
          <li>{t('help-1')}</li>
          <li>{t('help-2')}</li>
          <li>{t('help-3')}</li>
          <li>{t('help-4')}</li>
        </ol>
      </Fold>
    </section>
  );
}
