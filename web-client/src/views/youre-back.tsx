import { Mug } from '../art/mug';
import type { Participant } from '../domain';
import { t } from '../text/text';
import { whoName } from '../text/who';

interface YoureBackProps {
  me: Participant;
  people: readonly Participant[];
  /** What is happening now, in words. */
  happening: string;
  missedTurns: readonly Participant[];
  newNotes: number;
  missedCaptions: boolean;
  /** Null: nothing was missed. */
  onShow: (() => void) | null;
  onCarryOn: () => void;
}

/** One panel over the live view, never a queue: the way back in is already behind it. */
export function YoureBack(props: YoureBackProps) {
  const { me, people, missedTurns, onShow } = props;
  return (
    <section class="panel butter" aria-label={t('back-title')}>
      <div class="beside-mug small">
        <Mug mug={me.mug} drink={me.drink} state="having_turn" />
        <h2>{t('back-warm')}</h2>
      </div>
      <p>{t('back-now', { what: props.happening })}</p>
      {missedTurns.length > 0 && (
        <>
          <p>{t('back-turns', { count: missedTurns.length })}</p>
          <ul class="list-dots">
            {missedTurns.slice(0, 3).map((person) => (
              <li key={person.id}>
                <bdi>{whoName(person, people)}</bdi>
              </li>
            ))}
            {missedTurns.length > 3 && (
              <li>{t('table-more', { count: missedTurns.length - 3 })}</li>
            )}
          </ul>
        </>
      )}
      {props.newNotes > 0 && <p>{t('back-notes', { count: props.newNotes })}</p>}
      {props.missedCaptions && <p>{t('back-captions')}</p>}
      <div class="buttons pairs">
        {onShow !== null && (
          <button type="button" class="button" onClick={onShow}>
            {t('back-show')}
          </button>
        )}
        <button type="button" class="button main" onClick={props.onCarryOn}>
          {t('back-carry-on')}
        </button>
      </div>
    </section>
  );
}
