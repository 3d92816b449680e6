export function textKeys(source: string): string;
