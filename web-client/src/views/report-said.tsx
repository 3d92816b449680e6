import type { Note } from '../domain';
import type { DragPlace } from '../parts/drag-place';
import { EmptyTable } from '../parts/note-wall';
import { type QuoteMoves, ReportQuote } from '../parts/report-quote';
import { t } from '../text/text';

export interface NamedGroup {
  id: string;
  title: string;
  quotes: readonly Note[];
}

export interface ReportSaidProps {
  groups: readonly NamedGroup[];
  /** Of the last two questions. */
  lastly: readonly Note[];
  /** Nobody wrote anything at all. */
  isEmpty: boolean;
}

type Props = ReportSaidProps & { moves: QuoteMoves; over: DragPlace | null };

/** What is under no heading: by where it was said, and the last two questions by themselves. */
export function ReportSaid({ groups, lastly, isEmpty, moves, over }: Props) {
  const drags = moves.dragged?.kind === 'words';
  const isOver = drags && over !== null && over.heading === null;
  return (
    <div class="stack" data-no-heading="">
      <section class="stack" aria-labelledby="report-also">
        <h2 id="report-also">{t('report-also')}</h2>
        <p class={isOver ? 'hint drop-here' : drags ? 'hint drop-can' : 'hint'}>
          {drags ? t('report-drop-out') : t('report-also-hint')}
        </p>
        {isEmpty && <EmptyTable words={t('report-nothing-said')} />}
        {!isEmpty && groups.length === 0 && <p>{t('report-also-none')}</p>}
        {groups.map(({ id, title, quotes }) => (
          <div class="stack record-step" key={id}>
            <h3 dir="auto">{title}</h3>
            <Quotes quotes={quotes} moves={moves} />
          </div>
        ))}
      </section>
      <section class="stack" aria-labelledby="report-lastly">
        <h2 id="report-lastly">{t('report-lastly')}</h2>
        {lastly.length === 0 && <p>{t('report-lastly-none')}</p>}
        <Quotes quotes={lastly} moves={moves} />
      </section>
    </div>
  );
}

function Quotes({ quotes, moves }: { quotes: readonly Note[]; moves: QuoteMoves }) {
  if (quotes.length === 0) return null;
  return (
    <ul class="notes plain report-quotes">
      {quotes.map((quote) => (
        <ReportQuote key={quote.id} quote={quote} under={null} {...moves} />
      ))}
    </ul>
  );
}
