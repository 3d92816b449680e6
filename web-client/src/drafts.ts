/**
 * Words that somebody has not sent yet, by person and box, so that a killed browser loses none. A
 * shared tablet brings a keep that forgets.
 */
import type { Keep } from './storage';

export function draftsPrefix(participant: string): string {
  return `cuppa.draft.${participant}.`;
}

export class Drafts {
  private readonly prefix: string;

  constructor(
    private readonly keep: Keep,
    participant: string,
  ) {
    this.prefix = draftsPrefix(participant);
  }

  read(box: string): string {
    return this.keep.read(this.prefix + box) ?? '';
  }

  write(box: string, text: string): void {
    if (text === '') this.keep.remove(this.prefix + box);
    else this.keep.write(this.prefix + box, text);
  }

  /** Those that have words in them, of all that begin so. */
  boxes(begin: string): string[] {
    return this.keep
      .keys(this.prefix + begin)
      .map((key) => key.slice(this.prefix.length))
      .sort();
  }

  /** For leaving fast, and for a device that was forgotten. */
  forget(): void {
    for (const key of this.keep.keys(this.prefix)) this.keep.remove(key);
  }
}
