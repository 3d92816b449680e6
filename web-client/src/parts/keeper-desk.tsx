import type { ComponentChildren } from 'preact';
import { t } from '../text/text';
import { Fold } from './fold';
import { NowPanel, type NowPanelProps } from './now-panel';
import { TurnOrder, type TurnOrderProps } from './turn-order';

interface KeeperDeskProps extends NowPanelProps {
  /** Turns are taken; else the table is in another step of a block. */
  inTurns: boolean;
  /** Null while there is nothing to put in another order. */
  order: TurnOrderProps | null;
  onStop: () => void;
  /** Where nobody waits: a turn once more for those who passed. */
  children?: ComponentChildren;
}

/** The small desk of whoever is our timer: turns and the clock, and a way to hand it back. */
export function KeeperDesk(props: KeeperDeskProps) {
  return (
    <section class="stack" aria-labelledby="keeper-desk">
      <h2 id="keeper-desk">{t('keeper-you')}</h2>
      <p class="hint">{props.inTurns ? t('keeper-hint') : t('keeper-hint-steps')}</p>
      <NowPanel {...props} />
      {props.children}
      {props.order !== null && (
        <Fold words={t('desk-order')}>
          <TurnOrder {...props.order} />
        </Fold>
      )}
      <button type="button" class="button quiet" onClick={props.onStop}>
        {t('keeper-stop')}
      </button>
    </section>
  );
}
