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
