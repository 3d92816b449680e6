import { Mug } from '../art/mug';
import type { Participant, ShownClock } from '../domain';
import { ClockFace } from '../parts/clock-face';
import { Fold } from '../parts/fold';
import { QuestionCard } from '../parts/question-card';
import { Heading } from '../shell/heading';
import { t } from '../text/text';
import { whoName } from '../text/who';

export interface TheirTurnProps {
  session: string;
  people: readonly Participant[];
  /** Null between two turns. */
  havingTurn: Participant | null;
  questions: readonly string[];
  clock: ShownClock;
  /** My place: who comes before me, nearest first. Null once I have had my turn, or passed. */
  before: readonly Participant[] | null;
  /** What became of mine, once I do not wait for one. */
  mine: 'had' | 'passed' | 'none';
  /** What somebody typed for their turn, a page at a time. */
  typed: { text: string; page: number; pages: number } | null;
  notes: string;
  onNeedMinute: () => void;
  /** For whoever is not in the order: listeners, and who passed or had a turn. */
  onWantTurn: (() => void) | null;
  onPass: () => void;
  /** Null for people without a device. */
  onChat: (() => void) | null;
  onCarPark: () => void;
}

/** Somebody else's turn. Nothing to do but be here; everything else is one plain button away. */
export function TheirTurn(props: TheirTurnProps) {
  const { people, havingTurn, typed } = props;
  const title =
    havingTurn === null
      ? t('turn-between')
      : t('their-turn-title', { who: whoName(havingTurn, people) });
  return (
    <>
      <Heading what={title} session={props.session} />
      <div class="beside-mug">
        {havingTurn !== null && (
          <Mug mug={havingTurn.mug} drink={havingTurn.drink} state="having_turn" />
        )}
        <p class="as-h2">{t('no-fixing')}</p>
      </div>
      {typed !== null && <TypedTurn {...typed} />}
      <MyPlace {...props} />
      <QuestionCard questions={props.questions} />
      {havingTurn !== null && props.clock.state !== 'private' && (
        <ClockFace clock={props.clock} calm />
      )}
      <div class="buttons pairs">
        {props.onChat !== null && (
          <button type="button" class="button" onClick={props.onChat}>
            {t('chat')}
          </button>
        )}
        <button type="button" class="button" onClick={props.onCarPark}>
          {t('car-park')}
        </button>
      </div>
      <Fold words={t('my-notes')}>
        <p class="panel flat my-notes" dir="auto">
          {props.notes.trim() === '' ? t('my-notes-none') : props.notes}
        </p>
      </Fold>
    </>
  );
}

function MyPlace({ people, before, mine, onNeedMinute, onPass, onWantTurn }: TheirTurnProps) {
  return (
    <section class={before?.length === 0 ? 'panel butter' : 'panel'} aria-label={t('your-place')}>
      {before === null && <p>{t(`place-${mine}`)}</p>}
      {before?.length === 0 && <p class="strong">{t('place-next')}</p>}
      {before !== null && before.length > 0 && (
        <>
          <h2>{t('place-nth', { place: before.length + 1 })}</h2>
          <p>{placeWords(before, people)}</p>
        </>
      )}
      <div class="buttons pairs">
        {before !== null && (
          <>
            <button type="button" class="button" onClick={onNeedMinute}>
              {t('need-minute')}
            </button>
            <button type="button" class="button" onClick={onPass}>
              {t('pass')}
            </button>
          </>
        )}
        {before === null && onWantTurn !== null && (
          <button type="button" class="button" onClick={onWantTurn}>
            {t('want-turn')}
          </button>
        )}
      </div>
    </section>
  );
}

/** "Spotty mug, then Zigzag mug, then you." Of a long line only the nearest, so that it stays short. */
function placeWords(before: readonly Participant[], people: readonly Participant[]): string {
  const first = whoName(before[0]!, people);
  if (before.length === 1) return t('place-after-one', { first });
  const second = whoName(before[1]!, people);
  if (before.length === 2) return t('place-after-two', { first, second });
  return t('place-after-many', { first, second, others: before.length - 2 });
}

function TypedTurn({ text, page, pages }: { text: string; page: number; pages: number }) {
  return (
    <section class="panel typed-turn" aria-label={t('typed-turn')}>
      <p class="note-words" dir="auto">
        {text}
      </p>
      {pages > 1 && <p class="hint">{t('typed-page', { page, pages })}</p>}
    </section>
  );
}
