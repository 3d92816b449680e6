import { Mug } from '../art/mug';
import type { Note, Participant, ShownCaption } from '../domain';
import { CaptionLines } from '../parts/caption-lines';
import { Fold } from '../parts/fold';
import { Notes } from '../parts/note-wall';
import { Heading } from '../shell/heading';
import { t } from '../text/text';
import { whoName } from '../text/who';

export interface WhatIMissedProps {
  session: string;
  /** What is happening now, in words. */
  happening: string;
  /** Whose turn it is now; null where nobody has one. */
  havingTurn: Participant | null;
  people: readonly Participant[];
  /** What the session moved on to meanwhile. */
  steps: readonly { id: string; title: string }[];
  turns: readonly { person: Participant; words: readonly string[] }[];
  notes: readonly Note[];
  chat: readonly Note[];
  park: readonly Note[];
  captions: readonly ShownCaption[];
  onCarryOn: () => void;
}

/** Where we are now, and what was missed, to be read in peace: nothing comes in while it is open. */
export function WhatIMissed(props: WhatIMissedProps) {
  const { havingTurn, people, steps, turns } = props;
  const isNothing = [steps, turns, props.notes, props.chat, props.park, props.captions].every(
    ({ length }) => length === 0,
  );
  return (
    <>
      <Heading what={t('missed-title')} session={props.session} />
      <div class="panel butter">
        <p class="strong">{t('back-now', { what: props.happening })}</p>
        {havingTurn !== null && (
          <p>{t('their-turn-title', { who: whoName(havingTurn, people) })}</p>
        )}
        <CarryOn {...props} />
      </div>
      {isNothing && <p>{t('missed-nothing')}</p>}
      {steps.length > 0 && (
        <section class="stack missed">
          <h2>{t('missed-steps')}</h2>
          <ul class="list-dots">
            {steps.map(({ id, title }) => (
              <li key={id}>
                <bdi>{title}</bdi>
              </li>
            ))}
          </ul>
        </section>
      )}
      {turns.length > 0 && (
        <section class="stack missed">
          <h2>{t('missed-turns')}</h2>
          <Turns {...props} />
        </section>
      )}
      <Missed title={t('missed-notes')} notes={props.notes} />
      <Missed title={t('missed-chat')} notes={props.chat} />
      <Missed title={t('missed-park')} notes={props.park} />
      {props.captions.length > 0 && (
        <Fold words={t('missed-captions')}>
          <CaptionLines lines={props.captions} />
        </Fold>
      )}
      {!isNothing && <CarryOn {...props} />}
    </>
  );
}

function CarryOn({ onCarryOn }: WhatIMissedProps) {
  return (
    <button type="button" class="button main" onClick={onCarryOn}>
      {t('back-carry-on')}
    </button>
  );
}

function Turns({ turns, people }: WhatIMissedProps) {
  return (
    <ul class="notes plain missed-turns">
      {turns.map(({ person, words }) => (
        <li class="note" key={person.id}>
          <p class="who">
            <Mug mug={person.mug} drink={person.drink} state="had_turn" />
            <bdi class="strong">{whoName(person, people)}</bdi>
          </p>
          {words.map((text) => (
            <p class="note-words" key={text} dir="auto">
              {text}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** So many are read at a glance; the others wait behind a button. */
const atAGlance = 4;

function Missed({ title, notes }: { title: string; notes: readonly Note[] }) {
  if (notes.length === 0) return null;
  const others = notes.slice(atAGlance);
  return (
    <section class="stack missed">
      <h2>{title}</h2>
      <Notes notes={notes.slice(0, atAGlance)} />
      {others.length > 0 && (
        <Fold words={t('table-more', { count: others.length })}>
          <Notes notes={others} />
        </Fold>
      )}
    </section>
  );
}
