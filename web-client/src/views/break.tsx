import { RoundTable } from '../art/round-table';
import type { Participant, ShownClock } from '../domain';
import { ClockFace } from '../parts/clock-face';
import { Heading } from '../shell/heading';
import { t } from '../text/text';

export interface BreakProps {
  session: string;
  clock: ShownClock;
  /** Whose turn comes first after the break, in words, if known. */
  afterwards: string | null;
  people: readonly Participant[];
  meId: string;
  here: boolean;
  onHere: () => void;
}

/** A break loses nobody: places, time left and drafts are all kept. */
export function Break(props: BreakProps) {
  return (
    <>
      <Heading what={t('break-title')} session={props.session} />
      <p>{t('break-kept')}</p>
      {props.clock.state === 'over' ? (
        <p class="strong">{t('break-over')}</p>
      ) : (
        <ClockFace clock={props.clock} calm />
      )}
      {props.afterwards !== null && (
        <p class="strong">{t('break-after', { what: props.afterwards })}</p>
      )}
      <button type="button" class="button main" aria-pressed={props.here} onClick={props.onHere}>
        {t('break-here')}
      </button>
      <RoundTable people={props.people} meId={props.meId} />
    </>
  );
}
