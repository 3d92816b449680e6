/** Where the mugs stand, on a table drawn in a box of 400 by 400. Pure. */
interface TablePlace {
  x: number;
  y: number;
  size: number;
}

export const tableMugsMax = 40;
const middle = 200;
const oneRingMax = 14;

export function roundTablePlaces(count: number): TablePlace[] {
  const shown = Math.min(Math.max(0, Math.trunc(count)), tableMugsMax);
  if (shown <= oneRingMax) return ring(shown, 140, sizeFor(shown), 0);
  // Past one ring people sit in two, with the inner mugs looking through the gaps of the outer.
  const outer = Math.ceil(shown * 0.6);
  const inner = shown - outer;
  const size = Math.min(47, (2 * Math.PI * 162) / outer - 1);
  return [...ring(outer, 162, size, 0), ...ring(inner, 112, Math.min(size, 42), Math.PI / outer)];
}

/** Mugs left out of the drawing: they become "and 7 more" in words. */
export function mugsFolded(count: number): number {
  return Math.max(0, count - tableMugsMax);
}

/** As large as fits side by side, and no larger than the table's rim allows. */
function sizeFor(count: number): number {
  return Math.min(88, (2 * Math.PI * 140) / count - 6);
}

function ring(count: number, radius: number, size: number, turned: number): TablePlace[] {
  return Array.from({ length: count }, (_, index) => {
    const angle = turned - Math.PI / 2 + (2 * Math.PI * index) / count;
    return {
      x: Math.round((middle + radius * Math.cos(angle)) * 10) / 10,
      y: Math.round((middle + radius * Math.sin(angle)) * 10) / 10,
      size,
    };
  });
}
