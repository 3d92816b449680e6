import type { ComponentChildren } from 'preact';
import { Problem } from '../parts/problem';
import { Heading } from '../shell/heading';
import { t } from '../text/text';

/** Where words stand, which says who can see them. */
export type StoredKind =
  | 'turns'
  | 'parked'
  | 'chat'
  | 'agreed'
  | 'questions'
  | 'headings'
  | 'to_hosts'
  | 'to_person'
  | 'concerns';

export interface StoredProps {
  session: string;
  /** Somebody in my care; null: it is about me. */
  who: string | null;
  name: string;
  mug: string;
  /** How they take part, in words. */
  way: string;
  words: readonly { kind: StoredKind; words: readonly string[] }[];
  /** What the hosts alone were told; '' for nothing. */
  need: string;
  /** How many devices can open this place. */
  devices: number;
  /** How many lines of the log name them. */
  lines: number;
  /** A date in words. */
  until: string;
  onKeep: () => void;
  /** Taking it out, others in my care, and the way back. */
  children?: ComponentChildren;
}

/** Everything that is stored about somebody, by kind: who can see it, and how long it stays. */
export function Stored(props: StoredProps) {
  const { session, who, name, mug, way, words, need, until, onKeep } = props;
  return (
    <>
      <Heading what={storedTitle(who)} session={session} />
      <p>{t('stored-intro')}</p>
      <p class="strong">{t('stored-until', { date: until })}</p>
      <Kind name={t('stored-card')} sees={t('stored-card-sees')}>
        <ul class="plain">
          <li dir="auto">{name === '' ? t('stored-no-name') : name}</li>
          <li>{mug}</li>
          <li>{way}</li>
        </ul>
      </Kind>
      {words.length === 0 && <p>{t('stored-no-words')}</p>}
      {words.map((one) => (
        <Kind
          key={one.kind}
          name={t(`stored-kind-${one.kind}`)}
          sees={t(`stored-sees-${one.kind}`)}
        >
          <ul class="plain stack">
            {one.words.map((text, nth) => (
              <li class="note-words" dir="auto" key={nth}>
                {text}
              </li>
            ))}
          </ul>
        </Kind>
      ))}
      {need !== '' && (
        <Kind name={t('stored-need')} sees={t('stored-need-sees')}>
          <p class="note-words" dir="auto">
            {need}
          </p>
        </Kind>
      )}
      <Kind name={t('stored-machine')} sees={t('stored-machine-sees')}>
        <p>{t('stored-devices', { count: props.devices })}</p>
        <p>{t('stored-lines', { count: props.lines })}</p>
      </Kind>
      <section class="stack" aria-labelledby="stored-not">
        <h2 id="stored-not">{t('stored-not')}</h2>
        <ul class="list-dots">
          {(['no_name', 'address', 'mail', 'aloud', 'unsent'] as const).map((what) => (
            <li key={what}>{t(`stored-not-${what}`)}</li>
          ))}
        </ul>
      </section>
      <div class="buttons">
        <button type="button" class="button" onClick={onKeep}>
          {t('stored-keep')}
        </button>
      </div>
      {props.children}
    </>
  );
}

interface KindProps {
  name: string;
  sees: string;
  children: ComponentChildren;
}

function Kind({ name, sees, children }: KindProps) {
  return (
    <section class="panel flat">
      <h2>{name}</h2>
      {children}
      <p class="hint">{sees}</p>
    </section>
  );
}

export function storedTitle(who: string | null): string {
  return who === null ? t('stored-title') : t('stored-title-seat', { who });
}

interface NotYetProps {
  session: string;
  who: string | null;
  problem: string | null;
  onAgain: () => void;
  children?: ComponentChildren;
}

/** It is on its way, or nobody answers: there is a way back all the same. */
export function StoredNotYet({ session, who, problem, onAgain, children }: NotYetProps) {
  return (
    <>
      <Heading what={storedTitle(who)} session={session} />
      <p role="status">{problem === null ? t('stored-loading') : ''}</p>
      {problem !== null && <Problem words={problem} />}
      {problem !== null && (
        <button type="button" class="button main" onClick={onAgain}>
          {t('try-again')}
        </button>
      )}
      {children}
    </>
  );
}
