/**
 * 8 patterns by 6 colours are 48 mugs. Neighbouring numbers differ in both, so that the first
 * people at a table are easy to tell apart: 0 to 23 meet each pair of even or odd sum once, and
 * the shift by one after 24 gives the rest.
 */
export const patterns = [
  'stripy',
  'spotty',
  'zigzag',
  'plain',
  'checked',
  'starry',
  'wavy',
  'leafy',
] as const;
const colours = ['orange', 'blue', 'green', 'pink', 'white', 'red'] as const;

export type Pattern = (typeof patterns)[number];
type Colour = (typeof colours)[number];

export const mugCount = patterns.length * colours.length;

export function mugKind(mug: number): { pattern: Pattern; colour: Colour } {
  const index = ((Math.trunc(mug) % mugCount) + mugCount) % mugCount;
  return {
    pattern: patterns[index % 8]!,
    colour: colours[(index + Math.floor(index / 24)) % 6]!,
  };
}
