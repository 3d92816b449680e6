import type { ShownClock } from '../domain';
import { levelOf } from './timer-level';

/** The level as a round of tea seen from above, for the room screen and the middle of the table. */
export function TimerRound({ clock }: { clock: ShownClock }) {
  const level = levelOf(clock);
  const angle = 2 * Math.PI * level - Math.PI / 2;
  const x = (50 + 44 * Math.cos(angle)).toFixed(2);
  const y = (50 + 44 * Math.sin(angle)).toFixed(2);
  const wide = level > 0.5 ? 1 : 0;
  return (
    <svg class="timer-round" viewBox="0 0 100 100" aria-hidden="true" focusable="false">
      <circle class="round-empty" cx="50" cy="50" r="44" />
      {level >= 1 && <circle class="round-full" cx="50" cy="50" r="44" />}
      {level > 0 && level < 1 && (
        <path class="round-full" d={`M50 50V6A44 44 0 ${wide} 1 ${x} ${y}z`} />
      )}
      <path class="round-marks" d="M50 6v7M94 50h-7M50 94v-7M6 50h7" />
      <circle class="round-rim" cx="50" cy="50" r="44" />
    </svg>
  );
}
