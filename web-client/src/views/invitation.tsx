import type { ComponentChildren } from 'preact';
import { WebLinkButton } from '../parts/web-link-button';
import { Heading } from '../shell/heading';
import { t } from '../text/text';

export interface InvitationProps {
  session: string;
  /** Empty: they gave no name. */
  whoAsks: string;
  /** "3 December 2026"; null: not set yet. */
  day: string | null;
  /** "14:00" */
  time: string;
  minutes: number;
  timeZone: string;
  place: string;
  directions: string;
  callLink: string;
  why: string;
  whatHappens: string;
  keepDays: number;
  needs: string;
  preReading: string;
  questions: readonly string[];
  /** "482 915", to come in with; null: there is none now. */
  code: string | null;
  joinLink: string;
  calendar: string;
  /** Where to tell the hosts what one needs. */
  children?: ComponentChildren;
}

/** Why I am invited, when and where, what happens with what I say, and what I may think about. */
export function InvitationView(props: InvitationProps) {
  const { session, whoAsks, day, place, directions, callLink, preReading } = props;
  return (
    <>
      <Heading what={session} session={t('invitation-title')} />
      <p>{whoAsks === '' ? t('invitation-asks') : t('invitation-who-asks', { name: whoAsks })}</p>
      <section class="stack" aria-labelledby="invitation-when">
        <h2 id="invitation-when">{t('invitation-when')}</h2>
        <When {...props} />
        {day !== null && (
          <p>
            <a class="button" href={props.calendar}>
              {t('invitation-calendar')}
            </a>
          </p>
        )}
      </section>
      {(place !== '' || directions !== '') && (
        <section class="stack" aria-labelledby="invitation-where">
          <h2 id="invitation-where">{t('invitation-where')}</h2>
          <Words words={place} strong />
          <Words words={directions} />
        </section>
      )}
      {callLink !== '' && (
        <section class="stack" aria-labelledby="invitation-call">
          <h2 id="invitation-call">{t('invitation-call')}</h2>
          <WebLinkButton link={callLink} />
        </section>
      )}
      <Part id="invitation-why" title={t('invitation-why')} words={props.why} />
      <section class="stack" aria-labelledby="invitation-happens">
        <h2 id="invitation-happens">{t('invitation-what_happens')}</h2>
        <Words words={props.whatHappens} />
        <p>{t('invitation-kept', { days: props.keepDays })}</p>
        <p>{t('invitation-yours')}</p>
      </section>
      {props.questions.length > 0 && (
        <section class="stack" aria-labelledby="invitation-questions">
          <h2 id="invitation-questions">{t('invitation-questions')}</h2>
          <p>{t('invitation-no-homework')}</p>
          <ul class="plain stack">
            {props.questions.map((question) => (
              <li class="strong" key={question} dir="auto">
                {question}
              </li>
            ))}
          </ul>
        </section>
      )}
      {preReading !== '' && (
        <section class="stack" aria-labelledby="invitation-read">
          <h2 id="invitation-read">{t('invitation-pre_reading')}</h2>
          <WebLinkButton link={preReading} />
        </section>
      )}
      <Part id="invitation-needs" title={t('invitation-needs-ask')} words={props.needs} />
      {props.children}
      {props.code !== null && (
        <section class="panel" aria-labelledby="invitation-code">
          <h2 id="invitation-code">{t('invitation-come-in')}</h2>
          <p class="digits">{props.code}</p>
          <a class="button main" href={props.joinLink}>
            {t('invitation-come-in-action')}
          </a>
        </section>
      )}
    </>
  );
}

function When({ day, time, minutes, timeZone }: InvitationProps) {
  if (day === null) return <p>{t('invitation-no-day')}</p>;
  return (
    <>
      <p class="strong">
        <bdi>{t('invitation-at', { day, time })}</bdi>
      </p>
      {timeZone !== '' && <p class="hint">{t('invitation-zone', { zone: timeZone })}</p>}
      {minutes > 0 && <p>{t('invitation-lasts', { minutes })}</p>}
    </>
  );
}

function Part({ id, title, words }: { id: string; title: string; words: string }) {
  if (words === '') return null;
  return (
    <section class="stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <Words words={words} />
    </section>
  );
}

function Words({ words, strong = false }: { words: string; strong?: boolean }) {
  if (words === '') return null;
  return (
    <p class={strong ? 'note-words strong' : 'note-words'} dir="auto">
      {words}
    </p>
  );
}
