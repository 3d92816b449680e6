/** Whether words fit on the wall in letters that the back row can read. Pure. */
export interface WallRoom {
  lines: number;
  lettersALine: number;
}

/** Line breaks stay as they were written, so a line that is full takes two. */
export function fitsWall(words: string, { lines, lettersALine }: WallRoom): boolean {
  const taken = words
    .split('\n')
    .reduce((all, line) => all + Math.max(1, Math.ceil([...line].length / lettersALine)), 0);
  return taken <= lines;
}
