import { t } from '../text/text';
import { Fold } from './fold';

/** If somebody may be in danger: four lines, calm and exact. */
export function WhatToDo({ words }: { words: string }) {
  return (
    <Fold words={words}>
      <ol class="list-dots">
        <li>{t('help-1')}</li>
        <li>{t('help-2')}</li>
        <li>{t('help-3')}</li>
        <li>{t('help-4')}</li>
      </ol>
    </Fold>
  );
}
