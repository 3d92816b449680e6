/** How many tables a wish makes, as the server seats people. Pure. */

export interface Expected {
  hall: number;
  online: number;
}

/** "Tables of 5 or 6": the larger of the two numbers. */
export const tableSizes = [4, 6, 8] as const;

export interface TableWish {
  size: (typeof tableSizes)[number];
  /** Hall and online at one table. */
  mixed: boolean;
}

export const usualTables: TableWish = { size: 6, mixed: false };

export function tablesFor(
  { hall, online }: Expected,
  { size, mixed }: TableWish,
): { tables: number; largest: number } {
  const groups = mixed ? [hall + online] : [hall, online];
  const circles = groups.map((count) => Math.ceil(count / size));
  const largest = groups.map((count, nth) => Math.ceil(count / Math.max(1, circles[nth] ?? 1)));
  return {
    tables: Math.max(
      1,
      circles.reduce((all, count) => all + count, 0),
    ),
    largest: Math.max(...largest),
  };
}
