export const plainEnglish: readonly string[];
export function textKeys(source: string): string;
