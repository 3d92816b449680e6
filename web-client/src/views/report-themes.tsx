import type { ComponentChildren } from 'preact';
import type { ShownTheme } from '../domain';
import { DragHandle } from '../parts/drag-handle';
import type { DragPlace } from '../parts/drag-place';
import { Problem } from '../parts/problem';
import { MoveButtons, type QuoteMoves, ReportQuote } from '../parts/report-quote';
import { SureButton } from '../parts/sure-button';
import { t } from '../text/text';

export interface ReportThemesProps {
  themes: readonly ShownTheme[];
  /** Puts words before others of a theme, or last. */
  onOrder: (words: string, theme: string, before: string | null, by: -1 | 1) => void;
  /** Puts a theme before another one, or last. */
  onMoveTheme: (id: string, before: string | null, by: -1 | 1) => void;
  onRemove: (id: string) => void;
  /** To say a heading better, and what it says in a few words. */
  change: (theme: ShownTheme) => ComponentChildren;
  add: ComponentChildren;
}

type Props = ReportThemesProps & { moves: QuoteMoves; over: DragPlace | null };

/** What is easy to read. */
const plenty = 7;

/** Headings in their order, each with what people said. */
export function ReportThemes({ themes, moves, over, ...rest }: Props) {
  return (
    <section class="stack" aria-labelledby="report-heard">
      <h2 id="report-heard">{t('what-we-heard')}</h2>
      <p class="hint">{t('report-heard-hint')}</p>
      {themes.length > plenty && (
        <p class="panel flat butter">{t('report-many', { count: themes.length })}</p>
      )}
      {themes.length === 0 && <p>{t('report-heard-none')}</p>}
      <ol class="plain stack">
        {themes.map((theme, at) => (
          <OneTheme key={theme.id} {...{ theme, themes, at, moves, over }} {...rest} />
        ))}
      </ol>
      {rest.add}
    </section>
  );
}

interface OneProps extends Omit<Props, 'add'> {
  theme: ShownTheme;
  at: number;
}

function OneTheme(props: OneProps) {
  const { theme, themes, at, moves, over } = props;
  const { quotes } = theme;
  const drags = moves.dragged?.kind;
  const isOver = drags === 'words' && over?.heading === theme.id;
  const names = ['panel flat report-theme'];
  if (drags === 'heading' && over?.before === theme.id) names.push('drop-before');
  if (drags === 'heading' && over?.before === null && at === themes.length - 1)
    names.push('drop-after');
  if (drags === 'words') names.push(isOver ? 'drop-here' : 'drop-can');
  if (drags === 'heading' && moves.dragged?.id === theme.id) names.push('is-dragged');
  const move = (by: -1 | 1) =>
    props.onMoveTheme(theme.id, themes[by < 0 ? at - 1 : at + 2]?.id ?? null, by);
  return (
    <li class={names.join(' ')} data-heading={theme.id}>
      <div class="dragged-line">
        <DragHandle what={{ kind: 'heading', id: theme.id }} onBegin={moves.onBegin} />
        <h3 class="as-h2" dir="auto">
          {theme.title}
        </h3>
      </div>
      {theme.summary !== '' && <p class="scene-words">{theme.summary}</p>}
      {moves.refused?.about === theme.id && <Problem words={moves.refused.words} />}
      {quotes.length === 0 && <p class="hint drop-empty">{t('themes-empty')}</p>}
      <ul class="notes plain report-quotes">
        {quotes.map((quote, nth) => (
          <ReportQuote
            key={quote.id}
            quote={quote}
            under={theme.id}
            {...moves}
            order={{
              at: nth,
              all: quotes.length,
              isDrop: isOver && over?.before === quote.id,
              onMove: (by) =>
                props.onOrder(
                  quote.id,
                  theme.id,
                  quotes[by < 0 ? nth - 1 : nth + 2]?.id ?? null,
                  by,
                ),
            }}
          />
        ))}
        {isOver && over?.before === null && quotes.length > 0 && (
          <li class="drop-last" aria-hidden="true" />
        )}
      </ul>
      {props.change(theme)}
      <div class="quote-buttons">
        {themes.length > 1 && (
          <MoveButtons
            id={theme.id}
            about={theme.title}
            at={at}
            all={themes.length}
            onMove={move}
          />
        )}
        <SureButton
          words={t('themes-remove')}
          sure={t('themes-remove-sure')}
          about={theme.title}
          onSure={() => props.onRemove(theme.id)}
        />
      </div>
    </li>
  );
}
