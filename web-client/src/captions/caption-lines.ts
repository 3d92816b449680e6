/**
 * The last lines of captions that this device may see: each once and in its place, in whatever order
 * they came. Pure.
 */
import type { Caption } from '../protocol/types.generated';

export interface HeldCaption extends Caption {
  /** When it came, on the server's clock. */
  at: number;
}

/** Of each source, table and language: some minutes of what is said. */
export const linesKept = 60;

export function withCaption(
  held: readonly HeldCaption[],
  line: HeldCaption,
): readonly HeldCaption[] {
  const track = held.filter((one) => isBeside(one, line));
  if (track.some(({ number, text }) => number === line.number && text === line.text)) return held;
  if (countsAnew(track, line)) return [...held.filter((one) => !track.includes(one)), line];
  const after = track.find(({ number }) => number > line.number);
  const place = after === undefined ? held.length : held.indexOf(after);
  const all = [...held.slice(0, place), line, ...held.slice(place)];
  const oldest = track.length < linesKept ? undefined : all.find((one) => isBeside(one, line));
  return all.filter((one) => one !== oldest);
}

/** For one table's people: its own lines and those for all. */
export function captionsAt(
  held: readonly HeldCaption[],
  table: string | null,
): readonly HeldCaption[] {
  return held.filter((line) => line.table === null || line.table === table);
}

/** English, where a tool does not say: so is the page around it. */
export function languageOf({ language }: Pick<Caption, 'language'>): string {
  return language.split(/[-_]/)[0]?.toLowerCase() || 'en';
}

/** In the order in which they were first heard. */
export function languagesIn(lines: readonly HeldCaption[]): string[] {
  return [...new Set(lines.map(languageOf))];
}

/** In the language that was asked for; in the first one, where nothing comes in that. */
export function captionsIn(lines: readonly HeldCaption[], wanted: string): readonly HeldCaption[] {
  const languages = languagesIn(lines);
  const shown = languages.includes(wanted) ? wanted : languages[0];
  return lines.filter((line) => languageOf(line) === shown);
}

function isBeside(one: Caption, other: Caption): boolean {
  return (
    one.source === other.source && one.table === other.table && one.language === other.language
  );
}

/** A server or a captioner's tool that was started again begins at one: what it says now is news. */
function countsAnew(track: readonly HeldCaption[], line: HeldCaption): boolean {
  const last = track[track.length - 1];
  if (last === undefined) return false;
  return (
    track.some(({ number }) => number === line.number) || line.number <= last.number - linesKept
  );
}
