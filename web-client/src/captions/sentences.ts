/** Captions come cut anywhere. Whoever has them read aloud hears whole sentences. Pure. */

/** So long without an end, it is read as it is: some captioners set no full stops. */
const longestLetters = 240;

export interface Heard {
  sentences: string;
  /** What still waits for its end. */
  rest: string;
}

export function sentencesIn(rest: string, text: string): Heard {
  const all = `${rest} ${text}`.trim();
  const ends = [...all.matchAll(/[.?!\u2026\u061f\u06d4]["'\u2019\u201d)]*(?=\s|$)/g)];
  const last = ends[ends.length - 1];
  if (last === undefined) {
    return all.length < longestLetters
      ? { sentences: '', rest: all }
      : { sentences: all, rest: '' };
  }
  const end = last.index + last[0].length;
  return { sentences: all.slice(0, end), rest: all.slice(end).trim() };
}
