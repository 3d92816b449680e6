/** How much of the wall is left for tables, in hundredths of its height. Pure. */

/** What takes some of the wall beneath the tables, or above them. */
export interface TakenUp {
  captioned: boolean;
  /** Lines across the wall: from the host, and that what is shown may be old. */
  lines: number;
  cards: number;
  /** The tables are called back. */
  called: boolean;
}

export const nothingTaken: TakenUp = { captioned: false, lines: 0, cards: 0, called: false };

const captionsTake = 23;
const lineTakes = 14.5;
const nextLineTakes = 7.5;
const cardTakes = 8;
const callTakes = 9;

/** Under a question in two lines, with a last line that says how many tables come. */
const leftForLines = 68;
const lineHigh = 9.6;
const linesMax = 6;

/** Beside the name of the table, its place, and how many tables there are. */
const leftForNames = 49;
const nameHigh = 7.2;
const namesMax = 6;
const namesMin = 2;

/** So many lines of six hundredths of the wall fit beneath the question. */
export function linesThatFit({ captioned, lines, cards, called }: TakenUp): number {
  const taken =
    (captioned ? captionsTake : 0) +
    (lines > 0 ? lineTakes + (lines - 1) * nextLineTakes : 0) +
    cards * cardTakes +
    (called ? callTakes : 0);
  return within(1, Math.floor((leftForLines - taken) / lineHigh), linesMax);
}

/** So many names fit. A line costs none: the question goes, and the table's name has one line. */
export function namesThatFit({ captioned, lines, cards }: TakenUp): number {
  const taken =
    (captioned ? captionsTake : 0) +
    (lines > 0 ? (lines - 1) * nextLineTakes : 0) +
    cards * cardTakes;
  return within(namesMin, Math.floor((leftForNames - taken) / nameHigh), namesMax);
}

function within(least: number, size: number, most: number): number {
  return Math.max(least, Math.min(size, most));
}
