import { RoundTable } from '../art/round-table';
import type { Participant, ShownClock } from '../domain';
import { ClockFace } from '../parts/clock-face';
import { Heading } from '../shell/heading';
import { t } from '../text/text';

interface BreakProps {
  session: string;
  /** Null: this break takes the time it takes. */
  clock: ShownClock | null;
  /** "14:35", where the session is. */
  backAt: string | null;
  /** Whose turn comes first after the break, in words, if known. */
  afterwards: string | null;
  people: readonly Participant[];
  meId: string;
  here: boolean;
  onHere: () => void;
}

/** A break loses nobody: places, time left and drafts are all kept. */
export function Break(props: BreakProps) {
  const { here } = props;
  return (
    <>
      <Heading what={t('break-title')} session={props.session} />
      <p>{t('break-kept')}</p>
      <Until {...props} />
      {props.afterwards !== null && (
        <p class="strong">{t('break-after', { what: props.afterwards })}</p>
      )}
      <button type="button" class="button main" aria-pressed={here} onClick={props.onHere}>
        {t('break-here')}
      </button>
      {here && <p>{t('break-here-thanks')}</p>}
      <RoundTable people={props.people} meId={props.meId} />
    </>
  );
}

function Until({ clock, backAt }: BreakProps) {
  if (clock?.state === 'over') return <p class="strong">{t('break-over')}</p>;
  return (
    <>
      {backAt !== null && <p class="back-at">{t('break-back-at', { time: backAt })}</p>}
      {clock !== null && <ClockFace clock={clock} calm nearly={t('break-nearly')} />}
    </>
  );
}
