/** How much of the wall is left for words, in hundredths of its height: the one place that sums it. Pure. */
import type { WallRoom } from '../plans/wall-fit';

/** What takes some of the wall beneath the words, above them, or beside. */
export interface TakenUp {
  captioned: boolean;
  /** Lines across the wall: from the host, and that what is shown may be old. */
  lines: number;
  cards: number;
  /** The tables are called back. */
  called: boolean;
  /** A third of its width stays empty. */
  signer: boolean;
}

export const nothingTaken: TakenUp = {
  captioned: false,
  lines: 0,
  cards: 0,
  called: false,
  signer: false,
};

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

/** Under a title in two lines. */
const leftForReading = 60.5;
const readingHigh = 7.2;
const lettersALine = 34;
const lettersBesideSigner = 22;

/** So many lines of six hundredths of the wall fit beneath the question. */
export function linesThatFit(taken: TakenUp): number {
  return within(1, Math.floor((leftForLines - along(taken)) / lineHigh), linesMax);
}

/** So many names fit. A line costs none: the question goes, and the table's name has one line. */
export function namesThatFit(taken: TakenUp): number {
  const beneath = along(taken) - (taken.lines > 0 ? lineTakes : 0) - (taken.called ? callTakes : 0);
  return within(namesMin, Math.floor((leftForNames - beneath) / nameHigh), namesMax);
}

/** So much of a poem, or of what the place has, fits under its title. */
export function roomForReading(taken: TakenUp): WallRoom {
  return {
    lines: Math.max(0, Math.floor((leftForReading - along(taken)) / readingHigh)),
    lettersALine: taken.signer ? lettersBesideSigner : lettersALine,
  };
}

/** All that lies across the wall. */
function along({ captioned, lines, cards, called }: TakenUp): number {
  return (
    (captioned ? captionsTake : 0) +
    (lines > 0 ? lineTakes + (lines - 1) * nextLineTakes : 0) +
    cards * cardTakes +
    (called ? callTakes : 0)
  );
}

function within(least: number, size: number, most: number): number {
  return Math.max(least, Math.min(size, most));
}
