import type { ComponentChildren } from 'preact';
import type { Participant } from '../domain';
import { EmptyTable } from '../parts/note-wall';
import { Thread, type ThreadProps } from '../parts/thread';
import { WhoLine } from '../parts/who-line';
import { Heading } from '../shell/heading';
import { t } from '../text/text';
import { whoName } from '../text/who';

interface PrivateWordProps extends ThreadProps {
  session: string;
  /** The other side, by name. */
  who: string;
  back: string;
  onBack: () => void;
}

/** A word between one person and the hosts, and nobody else. */
export function PrivateWord({ session, who, back, onBack, ...thread }: PrivateWordProps) {
  return (
    <>
      <Heading what={t('note-private', { who })} session={session} />
      <Thread {...thread} />
      <button type="button" class="button" onClick={onBack}>
        {back}
      </button>
    </>
  );
}

export interface PersonWithWords {
  person: Participant;
  /** How many of their words were not read on this device. */
  unread: number;
  /** The newest word of either side. */
  last: string;
}

export interface PrivateWordsProps {
  session: string;
  /** Those with new words first. */
  people: readonly PersonWithWords[];
  everyone: readonly Participant[];
  onOpen: (who: string) => void;
  onBack: () => void;
  /** A way to begin with somebody else. */
  children?: ComponentChildren;
}

/** For hosts: everybody who has a private word with them. */
export function PrivateWords(props: PrivateWordsProps) {
  const { people, everyone, onOpen } = props;
  return (
    <>
      <Heading what={t('private-words')} session={props.session} />
      <p class="hint">{t('private-words-sees')}</p>
      {people.length === 0 && <EmptyTable words={t('private-words-none')} />}
      <ul class="plain stack">
        {people.map(({ person, unread, last }) => (
          <li class={unread > 0 ? 'panel butter' : 'panel flat'} key={person.id}>
            <WhoLine person={person} everyone={everyone}>
              {unread > 0 && <span class="strong"> {t('private-new', { count: unread })}</span>}
            </WhoLine>
            <p dir="auto">{begin(last)}</p>
            <button type="button" class="button" onClick={() => onOpen(person.id)}>
              {t('private-open')}
              <span class="for-ears">: {whoName(person, everyone)}</span>
            </button>
          </li>
        ))}
      </ul>
      {props.children}
      <button type="button" class="button" onClick={props.onBack}>
        {t('back-to-desk')}
      </button>
    </>
  );
}

const lettersShown = 80;

function begin(text: string): string {
  return text.length > lettersShown ? `${text.slice(0, lettersShown)}…` : text;
}
