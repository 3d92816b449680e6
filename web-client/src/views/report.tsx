import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useDragging } from '../parts/use-dragging';
import { Heading } from '../shell/heading';
import { t } from '../text/text';
import { ReportSaid, type ReportSaidProps } from './report-said';
import { ReportThemes, type ReportThemesProps } from './report-themes';
import '../styles/report.css';

export interface ReportProps
  extends Omit<ReportThemesProps, 'onOrder' | 'onMoveTheme'>,
    ReportSaidProps {
  session: string;
  /** "26 June 2024, Village hall" */
  when: string;
  sending: boolean;
  refused: { about: string; words: string } | null;
  /** Null: under no heading. Before other words, or last. */
  onPut: (words: string, theme: string | null, before: string | null) => void;
  /** Before another one, or last. */
  onMoveTheme: (id: string, before: string | null) => void;
  whoseStory: ComponentChildren;
  pictures: ComponentChildren;
  finalWords: ComponentChildren;
  nextTime: ComponentChildren;
  keep: ComponentChildren;
  reviewLink: string;
  onBack: () => void;
}

/** Everything that a report is made of, in the order in which people read it. */
export function Report(props: ReportProps) {
  const { themes, groups, lastly, onPut, onMoveTheme } = props;
  const places = [...themes.map(placesOf), ...groups.map(placesOf), lastly.map(({ id }) => id)];
  const moved = useMovedFocus(JSON.stringify(places));
  const dragging = useDragging((dragged, { heading, before }) => {
    if (dragged.kind === 'heading') {
      moved.follow(`up ${dragged.id}`);
      onMoveTheme(dragged.id, before);
    } else {
      moved.follow(`put ${dragged.id}`);
      onPut(dragged.id, heading, before);
    }
  });
  const { dragged, over, begin } = dragging;
  const moves = {
    headings: themes,
    ...{ sending: props.sending, refused: props.refused, dragged, onBegin: begin },
    onPut: (words: string, heading: string | null) => {
      moved.follow(`put ${words}`);
      onPut(words, heading, null);
    },
  };
  return (
    <div class={dragged === null ? 'stack report' : 'stack report is-dragging'}>
      <Heading what={t('report-together')} session={props.session} />
      <p class="strong">
        <bdi>{props.session}</bdi>
        {props.when !== '' && <br />}
        <bdi>{props.when}</bdi>
      </p>
      <p>{t('report-intro')}</p>
      <p class="panel flat butter">{t('report-whose-words')}</p>
      <div class="columns" ref={moved.place}>
        <ReportThemes
          {...props}
          moves={moves}
          over={over}
          onOrder={(words, theme, before, by) => {
            moved.follow(`${wayOf(by)} ${words}`);
            onPut(words, theme, before);
          }}
          onMoveTheme={(id, before, by) => {
            moved.follow(`${wayOf(by)} ${id}`);
            onMoveTheme(id, before);
          }}
        />
        <ReportSaid {...props} moves={moves} over={over} />
      </div>
      {props.whoseStory}
      {props.pictures}
      {props.finalWords}
      {props.nextTime}
      {props.keep}
      <p class="hint">{t('report-preview-hint')}</p>
      <div class="buttons">
        <a class="button" href={props.reviewLink}>
          {t('report-preview')}
        </a>
        <button type="button" class="button" onClick={props.onBack}>
          {t('back-to-desk')}
        </button>
      </div>
    </div>
  );
}

function wayOf(by: -1 | 1): 'up' | 'down' {
  return by < 0 ? 'up' : 'down';
}

function placesOf({ id, quotes }: { id: string; quotes: readonly { id: string }[] }): string[] {
  return [id, ...quotes.map((quote) => quote.id)];
}

/** What was moved stands elsewhere, and is drawn anew there: the focus goes with it. */
function useMovedFocus(order: string) {
  const place = useRef<HTMLDivElement>(null);
  const next = useRef<string | null>(null);
  useEffect(() => {
    const { current } = next;
    next.current = null;
    if (current === null) return;
    const act = `[data-act="${CSS.escape(current)}"]`;
    place.current?.querySelector<HTMLElement>(act)?.focus();
  }, [order]);
  return {
    place,
    follow: (act: string) => {
      next.current = act;
    },
  };
}
