/**
 * Where something that is dragged would come to stand, by what lies under the finger. The page says
 * what is what: `data-heading` is a heading with all that is under it, `data-words` are words that
 * stand somewhere, `data-no-heading` is where words go that stand under none.
 */
export interface Dragged {
  kind: 'words' | 'heading';
  id: string;
}

export interface DragPlace {
  /** Null: under no heading. Of a heading that is dragged: also null. */
  heading: string | null;
  /** It comes before this one; null: last. */
  before: string | null;
}

export function placeUnder(dragged: Dragged, under: Element | null, y: number): DragPlace | null {
  const heading = under?.closest('[data-heading]') ?? null;
  if (dragged.kind === 'heading') {
    return heading === null
      ? null
      : { heading: null, before: nextTo(heading, '[data-heading]', 'data-heading', y) };
  }
  if (heading === null) {
    return (under?.closest('[data-no-heading]') ?? null) === null
      ? null
      : { heading: null, before: null };
  }
  const words = under?.closest('[data-words]') ?? null;
  return {
    heading: heading.getAttribute('data-heading'),
    before: words === null ? null : nextTo(words, '[data-words]', 'data-words', y),
  };
}

/** The upper half of something is before it, the lower half before what follows. */
function nextTo(one: Element, all: string, name: string, y: number): string | null {
  const { top, height } = one.getBoundingClientRect();
  const next = y < top + height / 2 ? one : one.nextElementSibling;
  return next?.matches(all) === true ? next.getAttribute(name) : null;
}

/** Whether it would only come to stand where it is. */
export function staysThere(dragged: Dragged, place: DragPlace): boolean {
  const name = dragged.kind === 'words' ? 'data-words' : 'data-heading';
  const one = document.querySelector(`[${name}="${CSS.escape(dragged.id)}"]`);
  const from = one?.closest('[data-heading]')?.getAttribute('data-heading') ?? null;
  if (dragged.kind === 'words' && place.heading !== from) return false;
  if (dragged.kind === 'words' && from === null) return true;
  const after = one?.nextElementSibling?.getAttribute(name) ?? null;
  return place.before === dragged.id || place.before === after;
}
