import type { ComponentChildren } from 'preact';
import { LocalLines, type LocalSupport } from '../shell/support-panel';
import { t } from '../text/text';
import { Fold } from './fold';

interface Props {
  words: string;
  /** Who to call here; null: nobody is named. */
  local: LocalSupport | null;
  /** A way to what else can be done. */
  children?: ComponentChildren;
}

/** If somebody may be in danger: four lines, calm and exact, and who to call here. */
export function WhatToDo({ words, local, children }: Props) {
  return (
    <Fold words={words}>
      <ol class="list-dots">
        <li>{t('help-1')}</li>
        <li>{t('help-2')}</li>
        <li>{t('help-3')}</li>
        <li>{t('help-4')}</li>
      </ol>
      {local !== null && <LocalLines {...local} />}
      {children}
    </Fold>
  );
}
