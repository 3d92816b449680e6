import { t } from '../text/text';

/** What hosts tell everybody of the feedback: whoever wrote sees that it was read. */
export function WhatWeHeard({ words, title }: { words: string; title?: string }) {
  return (
    <section class="panel flat" aria-labelledby="what-we-heard">
      <h2 id="what-we-heard">{title ?? t('what-we-heard')}</h2>
      <p class="note-words" dir="auto">
        {words}
      </p>
    </section>
  );
}
