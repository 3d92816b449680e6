/**
 * How much of the wall is left for words, in hundredths of its height: the one place that sums it. What
 * stands in styles/room-*.css is what it counts with. Pure.
 */
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

/** Without the towel above and the edges. */
const whole = 91.4;

const captionsTake = 23;
const lineTakes = 14.5;
const nextLineTakes = 7.5;
const cardTakes = 8;
/** Beside a signer a card has its table above its words. */
const cardBesideSignerTakes = 15.4;

const questionLine = 7.2;
/** "and 3 more tables", "2 of 6 tables", the place of a table: each with its distance. */
const smallLine = 8.1;
const gap = 1.2;
const callTakes = 30.5;
const smallCallTakes = 23.3;

const tableHigh = 9.6;
/** Beside a signer lines are short, so each table has two of them. */
const tableBesideSignerHigh = 16.6;
const tablesMax = 6;

const tableNameHigh = 17;
const tableNameInOneLineHigh = 8.5;
const nameHigh = 7.2;
const namesMax = 6;
const namesMin = 2;

/** Under a title in two lines. */
const leftForReading = 60.5;
const readingHigh = 7.2;
const lettersALine = 34;
const lettersBesideSigner = 22;

/** So many tables fit beneath the question, with who has a turn at each. */
export function tablesThatFit(taken: TakenUp): number {
  const { captioned, called, signer } = taken;
  const call = captioned || signer ? smallCallTakes : callTakes;
  const question = signer && along(taken) > 0 ? questionLine : 2 * questionLine;
  const left = whole - (called ? call : question + smallLine) - gap - along(taken);
  return within(1, Math.floor(left / (signer ? tableBesideSignerHigh : tableHigh)), tablesMax);
}

/** So many names fit beneath the name of their table. With a line from the host, the question goes. */
export function namesThatFit(taken: TakenUp): number {
  const lined = taken.lines > 0;
  const question = lined ? 0 : questionLine + gap;
  const name = lined || taken.cards > 0 ? tableNameInOneLineHigh : tableNameHigh;
  const left = whole - question - name - 2 * smallLine - gap - along(taken);
  return within(namesMin, Math.floor(left / nameHigh), namesMax);
}

/** Who sits at a table has all of what a signer leaves: how to join waits for a page of its own. */
export function seatsStandAlone(taken: TakenUp): boolean {
  return taken.signer && along(taken) > 0;
}

/** Four lines that somebody types leave no room for a card: cards wait until the page turns. */
export function typedLeavesNoCards({ captioned, lines, signer }: TakenUp): boolean {
  return captioned && lines > 0 && signer;
}

/** So much of a poem, or of what the place has, fits under its title. */
export function roomForReading(taken: TakenUp): WallRoom {
  return {
    lines: Math.max(0, Math.floor((leftForReading - along(taken)) / readingHigh)),
    lettersALine: taken.signer ? lettersBesideSigner : lettersALine,
  };
}

/** All that lies across the foot of the wall. */
function along({ captioned, lines, cards, signer }: TakenUp): number {
  return (
    (captioned ? captionsTake : 0) +
    (lines > 0 ? lineTakes + (lines - 1) * nextLineTakes : 0) +
    cards * (signer ? cardBesideSignerTakes : cardTakes)
  );
}

function within(least: number, size: number, most: number): number {
  return Math.max(least, Math.min(size, most));
}
