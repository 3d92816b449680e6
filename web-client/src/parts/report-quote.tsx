import { Mug } from '../art/mug';
import type { Note } from '../domain';
import { t } from '../text/text';
import { whoName } from '../text/who';
import { DragHandle } from './drag-handle';
import type { Dragged } from './drag-place';
import { Problem } from './problem';
import { PutUnder } from './put-under';

export interface QuoteMoves {
  headings: readonly { id: string; title: string }[];
  sending: boolean;
  /** Why the last move was not made, and what was to be moved. */
  refused: { about: string; words: string } | null;
  dragged: Dragged | null;
  onBegin: (what: Dragged, event: PointerEvent) => void;
  onPut: (words: string, heading: string | null) => void;
}

interface Props extends QuoteMoves {
  quote: Note;
  under: string | null;
  /** Under a heading: where it stands of how many, and what moves it. */
  order?: { at: number; all: number; isDrop: boolean; onMove: (by: -1 | 1) => void };
}

/** What somebody said, and the ways to have it stand elsewhere: dots to drag, and buttons. */
export function ReportQuote({ quote, under, order, ...moves }: Props) {
  const about = quote.text.slice(0, 40);
  const isDragged = moves.dragged?.kind === 'words' && moves.dragged.id === quote.id;
  const names = ['note report-quote'];
  if (isDragged) names.push('is-dragged');
  if (order?.isDrop === true) names.push('drop-before');
  return (
    <li class={names.join(' ')} data-words={quote.id}>
      <div class="dragged-line">
        <DragHandle what={{ kind: 'words', id: quote.id }} onBegin={moves.onBegin} />
        <p class="note-words" dir="auto">
          {quote.text}
        </p>
      </div>
      {quote.author === null ? (
        <p class="hint">{t('report-no-name')}</p>
      ) : (
        <p class="who hint">
          <Mug mug={quote.author.mug} drink={quote.author.drink} />
          <bdi>{whoName(quote.author, [])}</bdi>
        </p>
      )}
      {moves.refused?.about === quote.id && <Problem words={moves.refused.words} />}
      <div class="quote-buttons">
        {order !== undefined && order.all > 1 && (
          <MoveButtons about={about} id={quote.id} {...order} />
        )}
        <PutUnder
          about={about}
          headings={moves.headings}
          under={under}
          sending={moves.sending}
          act={`put ${quote.id}`}
          onPut={(heading) => moves.onPut(quote.id, heading)}
        />
      </div>
    </li>
  );
}

interface MoveProps {
  id: string;
  about: string;
  at: number;
  all: number;
  onMove: (by: -1 | 1) => void;
}

/** At an end a button stays where it is, so that nobody's focus is lost. */
export function MoveButtons({ id, about, at, all, onMove }: MoveProps) {
  const ways: ['up' | 'down', -1 | 1, boolean][] = [
    ['up', -1, at > 0],
    ['down', 1, at < all - 1],
  ];
  return (
    <>
      {ways.map(([way, by, may]) => (
        <button
          type="button"
          class="button quiet"
          key={way}
          data-act={`${way} ${id}`}
          aria-disabled={may ? undefined : 'true'}
          onClick={() => may && onMove(by)}
        >
          {t(`order-${way}`)}
          <span class="for-ears">: {about}</span>
        </button>
      ))}
    </>
  );
}
