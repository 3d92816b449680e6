/** An honest guess before anybody starts: tables run side by side, so the largest one counts. */
const reflectSeconds = 60;
const changeOverSeconds = 15;

export function roundSeconds(people: number, tables: number, turnSeconds = 120): number {
  const atLargest = Math.ceil(Math.max(0, people) / Math.max(1, tables));
  return reflectSeconds + atLargest * (turnSeconds + changeOverSeconds);
}

/** Rounded to 5 minutes, for nobody plans an afternoon in seconds. */
export function aboutMinutes(seconds: number): { hours: number; minutes: number } {
  const rounded = Math.max(5, Math.round(seconds / 300) * 5);
  return { hours: Math.floor(rounded / 60), minutes: rounded % 60 };
}

/** How many tables a wish makes, as the server seats people, and how many sit at the largest. */
export function tablesFor(
  people: { hall: number; online: number },
  peopleATable: number,
  mixed: boolean,
): { tables: number; largest: number } {
  const groups = mixed ? [people.hall + people.online] : [people.hall, people.online];
  const circles = groups.map((count) => Math.ceil(count / peopleATable));
  const largest = groups.map((count, nth) => Math.ceil(count / Math.max(1, circles[nth] ?? 1)));
  return {
    tables: Math.max(
      1,
      circles.reduce((all, count) => all + count, 0),
    ),
    largest: Math.max(...largest),
  };
}

/** Tables run side by side: the largest takes its share of the turns that one circle would take. */
export function sideBySideSeconds(
  circle: { count: number; seconds: number },
  largest: number,
  reflect = reflectSeconds,
): number {
  const each = (circle.seconds - reflect) / Math.max(1, circle.count);
  return reflect + largest * each;
}
