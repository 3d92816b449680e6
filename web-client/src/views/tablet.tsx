import { Mug } from '../art/mug';
import type { Participant, ShownClock } from '../domain';
import { ClockFace } from '../parts/clock-face';
import { Fold } from '../parts/fold';
import { Problem } from '../parts/problem';
import { Heading } from '../shell/heading';
import { t } from '../text/text';
import { whoName } from '../text/who';
import { SeatName } from './seat-name';

export interface TabletProps {
  session: string;
  /** Those who share this tablet. */
  seats: readonly Participant[];
  everyone: readonly Participant[];
  /** One of them has a turn. */
  turn: Participant | null;
  /** "They will say it": nobody needs the tablet for this turn. */
  aloud: boolean;
  clock: ShownClock | null;
  full: boolean;
  refusal: string | null;
  onPass: (id: string) => void;
  onAloud: () => void;
  onFinished: (id: string) => void;
  onAdd: (name: string) => void;
  /** Not for several people after all. */
  onMine: () => void;
}

/** A tablet on the table, between two people: mugs and names, and nothing that anybody wrote. */
export function Tablet(props: TabletProps) {
  const { seats, turn } = props;
  const form = <SeatName action={t('seat-add-action')} onName={props.onAdd} />;
  return (
    <>
      <Heading what={t('tablet-title')} session={props.session} />
      {props.refusal !== null && <Problem words={props.refusal} />}
      {turn !== null && <TheirTurnNow {...props} turn={turn} />}
      {seats.length === 0 && <p>{t('tablet-none')}</p>}
      <ul class="plain stack seats">
        {seats.map((seat) => (
          <li key={seat.id}>
            <button type="button" class="button seat" onClick={() => props.onPass(seat.id)}>
              <Mug mug={seat.mug} drink={seat.drink} state={seat.state} tablet />
              <span>{t('tablet-pass', { who: whoName(seat, props.everyone) })}</span>
            </button>
          </li>
        ))}
      </ul>
      {props.full && <p class="hint">{t('tablet-full')}</p>}
      {!props.full && (seats.length === 0 ? form : <Fold words={t('seat-add')}>{form}</Fold>)}
      <p class="hint">{t('tablet-keeps-nothing')}</p>
      {seats.length === 0 && (
        <button type="button" class="button quiet" onClick={props.onMine}>
          {t('tablet-mine')}
        </button>
      )}
    </>
  );
}

function TheirTurnNow(props: TabletProps & { turn: Participant }) {
  const { turn, everyone, aloud, clock } = props;
  const who = whoName(turn, everyone);
  return (
    <section class="panel butter" aria-labelledby="tablet-turn">
      <div class="beside-mug small">
        <Mug mug={turn.mug} drink={turn.drink} state="having_turn" tablet />
        <h2 id="tablet-turn">
          {aloud ? t('their-turn-title', { who }) : t('tablet-turn', { who })}
        </h2>
      </div>
      {aloud && clock !== null && <ClockFace clock={clock} calm />}
      <div class="buttons">
        {aloud ? (
          <button type="button" class="button main" onClick={() => props.onFinished(turn.id)}>
            {t('seat-finished', { who })}
          </button>
        ) : (
          <>
            <button type="button" class="button main" onClick={() => props.onPass(turn.id)}>
              {t('tablet-pass', { who })}
            </button>
            <button type="button" class="button" onClick={props.onAloud}>
              {t('tablet-aloud')}
            </button>
          </>
        )}
      </div>
    </section>
  );
}
