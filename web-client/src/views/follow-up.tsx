import type { ParkItem } from '../domain';
import { EmptyTable } from '../parts/note-wall';
import { Heading } from '../shell/heading';
import { t } from '../text/text';
import { OthersSaid, WhatBecame } from './car-park';

export interface FollowUpItem extends ParkItem {
  /** A date in words; null: nobody answered yet. */
  updated: string | null;
}

export interface FollowUpProps {
  session: string;
  /** A date in words. */
  date: string;
  items: readonly FollowUpItem[];
  feed: string;
  calendar: string;
}

/** You said, and what became of it. Nobody who said it is named; whoever answers is. */
export function FollowUpView({ session, date, items, feed, calendar }: FollowUpProps) {
  return (
    <>
      <Heading what={t('follow-up-title')} session={session} />
      <p class="strong">
        <bdi>{session}</bdi>, <bdi>{date}</bdi>
      </p>
      <p>{t('follow-up-intro')}</p>
      {items.length === 0 && <EmptyTable words={t('follow-up-empty')} />}
      <ul class="bays plain" aria-label={t('follow-up-title')}>
        {items.map((item) => (
          <li class="bay" key={item.id}>
            <p class="hint">{t('review-you-said')}</p>
            <p class="note-words" dir="auto">
              {item.text}
            </p>
            <OthersSaid item={item} />
            <WhatBecame item={item} />
            {item.updated !== null && (
              <p class="hint">{t('follow-up-updated', { date: item.updated })}</p>
            )}
          </li>
        ))}
      </ul>
      <section class="stack" aria-labelledby="follow-up-hear">
        <h2 id="follow-up-hear">{t('follow-up-hear')}</h2>
        <div class="buttons">
          <a class="button" href={feed}>
            {t('follow-up-feed')}
          </a>
          <a class="button" href={calendar}>
            {t('follow-up-calendar')}
          </a>
        </div>
      </section>
    </>
  );
}
