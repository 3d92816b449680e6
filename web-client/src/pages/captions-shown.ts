/** From the lines that a device holds to those that somebody sees. Pure. */
import { captionsAt, captionsIn, type HeldCaption, languagesIn } from '../captions/caption-lines';
import type { ShownCaption } from '../domain';
import type { View } from '../protocol/types.generated';
import type { Store } from '../store';
import { tableOf } from './seen';

interface CaptionsSeen {
  lines: readonly HeldCaption[];
  languages: readonly string[];
}

/** At somebody's own table, in one language; on the wall (null) those for all, or of the one circle. */
export function captionsSeen(
  held: readonly HeldCaption[],
  view: View,
  who: string | null,
  wanted: string,
): CaptionsSeen {
  const heard = captionsAt(held, tableOf(view, who)?.id ?? null);
  return { lines: captionsIn(heard, wanted), languages: languagesIn(heard) };
}

export function captionsMissed(store: Store, view: View, since: number): readonly HeldCaption[] {
  const heard = captionsAt(store.captions.value, tableOf(view, store.me.value)?.id ?? null);
  return heard.filter(({ at }) => at >= since);
}

export function shownCaptions(lines: readonly HeldCaption[]): ShownCaption[] {
  return lines.map(({ source, table, language, number, text }) => ({
    id: `${source} ${table ?? ''} ${language} ${number}`,
    text,
    language,
  }));
}
