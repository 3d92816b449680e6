/** What is kept beside the words of a box: what was read when they were begun, and how far they got. */
import type { Sending } from '../outbox/sending';
import type { Store } from '../store';

type Needs = Pick<Store, 'drafts' | 'unsettled'>;

const seenOf = (box: string) => `begun_at.${box}`;
const wayIn = (box: string) => `on_its_way.${box}`;

/** The revision that was shown when these words were begun; null where nothing is begun. */
export function begunAt({ drafts }: Needs, box: string): number | null {
  const begun = drafts.read(seenOf(box));
  return begun === '' ? null : Number(begun);
}

/** Words begin with the first letter, and are over with the last. */
export function wroteAt(needs: Needs, box: string, words: string, shown: number): number | null {
  const begun = words === '' || shown === 0 ? null : (begunAt(needs, box) ?? shown);
  needs.drafts.write(seenOf(box), begun === null ? '' : `${begun}`);
  return begun;
}

/** Whoever was told of other words, and is shown them, may write over those. */
export function readAnew(needs: Needs, box: string, shown: number): number | null {
  if (begunAt(needs, box) === null) return null;
  needs.drafts.write(seenOf(box), `${shown}`);
  return shown;
}

interface OnItsWay {
  sending: Sending;
  /** As they stood in the box. */
  words: string;
}

export function wayBegins({ drafts }: Needs, box: string, { sending, words }: OnItsWay): void {
  drafts.write(wayIn(box), JSON.stringify({ id: sending.kept.id, words }));
}

/** Words of this box that are not answered yet, also where they were sent before a reload. */
export function wayOf({ drafts, unsettled }: Needs, box: string): OnItsWay | null {
  const { id, words } = read(drafts.read(wayIn(box)));
  const sending = unsettled.peek().find(({ kept }) => kept.id === id);
  if (sending !== undefined) return { sending, words };
  drafts.write(wayIn(box), '');
  return null;
}

/** True for the first who hears of it: the page that sent them may be drawn twice. */
export function wayEnds({ drafts }: Needs, box: string, { sending }: OnItsWay): boolean {
  if (read(drafts.read(wayIn(box))).id !== sending.kept.id) return false;
  drafts.write(wayIn(box), '');
  return true;
}

function read(text: string): { id: string; words: string } {
  try {
    const { id, words } = JSON.parse(text);
    return { id: String(id), words: String(words) };
  } catch {
    return { id: '', words: '' };
  }
}
