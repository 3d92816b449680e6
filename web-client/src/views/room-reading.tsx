import { showCode } from '../join-code';
import { fitsWall, type WallRoom } from '../plans/wall-fit';
import { t } from '../text/text';

export interface WallReading {
  words: string;
  /** Whose page there is to see; null: none. */
  host: string | null;
  /** What is left of the wall for it. */
  room: WallRoom;
}

interface Props extends WallReading {
  join: { code: string; address: string } | null;
}

/** Words that the back row can read, or where they are: on everybody's phone. */
export function ReadOnWall({ words, host, room, join }: Props) {
  const beneath = { ...room, lines: room.lines - (host === null ? 0 : 1) };
  const fits = fitsWall(words, beneath);
  const fitsLarge = fitsWall(words, inLargeLetters(beneath));
  return (
    <>
      {words !== '' && fits && (
        <p class={fitsLarge ? 'room-reading large' : 'room-reading'} dir="auto">
          {words}
        </p>
      )}
      {!fits && <p class="room-now">{t('room-on-phone')}</p>}
      {!fits && join !== null && (
        <p class="room-next">
          <bdi dir="ltr">{join.address}</bdi> <span class="digits">{showCode(join.code)}</span>
        </p>
      )}
      {host !== null && <p class="room-next">{t('room-link', { host })}</p>}
    </>
  );
}

/** A third larger, where a few lines leave the room for it. */
function inLargeLetters({ lines, lettersALine }: WallRoom): WallRoom {
  return { lines: Math.floor(lines * 0.75), lettersALine: Math.floor(lettersALine * 0.75) };
}
