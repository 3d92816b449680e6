import { wordsForTime } from '../countdown';
import type { ShownClock } from '../domain';
import { t } from '../text/text';

/** How full the level is, 0 to 1. A turn without a clock stays full: it never runs dry. */
export function levelOf(clock: ShownClock): number {
  switch (clock.state) {
    case 'running':
    case 'paused':
    case 'over':
      return clock.lengthSeconds <= 0 ? 0 : Math.min(1, clock.leftSeconds / clock.lengthSeconds);
    case 'picture':
      return clock.quartersLeft / 4;
    case 'no_clock':
    case 'private':
      return 1;
  }
}

export function timeWords(clock: ShownClock): string {
  switch (clock.state) {
    case 'running':
    case 'over': {
      const words = wordsForTime(clock.leftSeconds, clock.lengthSeconds);
      return words.key === 'time-minutes' ? t(words.key, { minutes: words.minutes }) : t(words.key);
    }
    case 'paused':
      return t('time-paused');
    case 'picture':
      return t('time-quarters', { quarters: clock.quartersLeft });
    case 'no_clock':
      return t('time-no-clock');
    case 'private':
      return t('time-private');
  }
}

/** A bar with an inked edge and quarter marks. The words beside it say the same. */
export function TimerLevel({ clock }: { clock: ShownClock }) {
  const level = levelOf(clock);
  return (
    <div class="level" data-state={clock.state} aria-hidden="true">
      <div
        class={level > 0 && level < 1 ? 'level-fill edged' : 'level-fill'}
        style={{ inlineSize: `${(level * 100).toFixed(2)}%` }}
      />
      <span class="level-mark first" />
      <span class="level-mark second" />
      <span class="level-mark third" />
    </div>
  );
}
