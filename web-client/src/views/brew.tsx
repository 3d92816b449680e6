import type { ComponentChildren } from 'preact';
import { Mug } from '../art/mug';
import { RoundTable } from '../art/round-table';
import { type Drink, drinks, type Participant, type TurnLength } from '../domain';
import { Choices } from '../parts/choices';
import { Fold } from '../parts/fold';
import { QuestionCard } from '../parts/question-card';
import { WhoLine } from '../parts/who-line';
import { Heading } from '../shell/heading';
import { t } from '../text/text';
import { mugName } from '../text/who';
import { AboutMe, type AboutMeCard } from './about-me';

export interface BrewProps {
  session: string;
  /** Null while the first picture of the table is on its way. */
  people: readonly Participant[] | null;
  me: Participant;
  questions: readonly string[];
  card: AboutMeCard;
  clockFor: 'everyone' | 'picture' | 'person';
  ready: boolean;
  keptUntil: string;
  /** Who reads notes with no name before the others do, in words; null: nobody does. */
  whoReads: string | null;
  onDrink: (drink: Drink) => void;
  onReady: (ready: boolean) => void;
  onCard: (card: AboutMeCard) => void;
  onTurnLength: (length: TurnLength) => void;
  onTestSound: () => void;
  onWriteTurn: () => void;
  /** What is stored about me. */
  onStored: () => void;
  /** This device is for several people. Null for whoever has no device, and for hosts. */
  onShare: (() => void) | null;
  /** Part of the card about me: what to tell the hosts alone. */
  forHosts?: ComponentChildren;
  /** What became of what was parked in the session before. */
  sinceLastTime?: ComponentChildren;
  /** What happens to what people write. */
  whatHappens?: ComponentChildren;
  /** What we agree, and where a line is offered. */
  children?: ComponentChildren;
}

/** Grab a brew: the table fills up, and the first tap is a silly one. */
export function Brew(props: BrewProps) {
  const { people, me, ready } = props;
  return (
    <>
      <Heading what={t('brew-title')} session={props.session} />
      <div class="columns">
        <div class="stack">
          <RoundTable people={people ?? []} meId={me.id} />
          <p class="centred" role={people === null ? 'status' : undefined}>
            {people === null && t('brew-loading')}
            {people !== null && people.length === 1 && t('brew-first')}
            {people !== null && people.length > 1 && t('brew-count', { count: people.length })}
          </p>
          <p class="my-mug strong">
            <Mug mug={me.mug} drink={me.drink} />
            <span>{t('brew-your-mug', { mug: mugName(me.mug) })}</span>
          </p>
        </div>
        <div class="stack">
          <Choices
            name="drink"
            legend={t('brew-drink')}
            pictures
            chosen={me.drink}
            onChoose={props.onDrink}
            options={drinks.map((drink) => ({
              value: drink,
              label: t(`drink-${drink}`),
              picture: <Mug mug={me.mug} drink={drink} />,
            }))}
          />
          <button
            type="button"
            class="button main"
            aria-pressed={ready}
            onClick={() => props.onReady(!ready)}
          >
            {t('brew-ready')}
          </button>
          <p class="hint">{ready ? t('brew-ready-thanks') : t('brew-ready-hint')}</p>
          <QuestionCard questions={props.questions} />
          <BrewMore {...props} />
        </div>
      </div>
    </>
  );
}

function BrewMore(props: BrewProps) {
  const people = props.people ?? [];
  return (
    <>
      <button type="button" class="button" onClick={props.onWriteTurn}>
        {t('brew-write')}
      </button>
      <Fold words={t('about-me')}>
        <AboutMe
          card={props.card}
          mug={props.me.mug}
          clockFor={props.clockFor}
          onCard={props.onCard}
          onTurnLength={props.onTurnLength}
          onShare={props.onShare}
        >
          {props.forHosts}
        </AboutMe>
      </Fold>
      {props.sinceLastTime}
      <Fold words={t('agreement')}>{props.children}</Fold>
      <Fold words={t('who-sees')}>
        <p>{t('who-sees-turn')}</p>
        <p>{t('who-sees-notes')}</p>
        {props.whoReads !== null && <p>{props.whoReads}</p>}
        <p>{t('who-sees-kept', { date: props.keptUntil })}</p>
        <p>{t('limits')}</p>
        <button type="button" class="button" onClick={props.onStored}>
          {t('stored-title')}
        </button>
      </Fold>
      {props.whatHappens}
      {people.length > 0 && (
        <Fold words={t('who-is-here')}>
          <ul class="plain">
            {people.map((person) => (
              <li key={person.id}>
                <WhoLine person={person} everyone={people} />
              </li>
            ))}
          </ul>
        </Fold>
      )}
      <button type="button" class="button quiet" onClick={props.onTestSound}>
        {t('brew-test')}
      </button>
    </>
  );
}
